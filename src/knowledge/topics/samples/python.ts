import type { SampleLanguage } from "./sample-language.ts";

const message = `message = EmailMessage()
message["From"] = os.environ["MAIL_FROM"]
message["To"] = os.environ["MAIL_TO"]
message["Subject"] = "Report"
message.set_content("It works.")

# Checks the server's certificate and its name.
context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2
`;

const imports = `import os
import smtplib
import ssl
from email.message import EmailMessage
`;

function session(host: string, port: number, signIn: string): string {
  return `with smtplib.SMTP(${host}, ${port}, timeout=60) as server:
    server.starttls(context=context)
${signIn}    server.send_message(message)
`;
}

export const python: SampleLanguage = {
  id: "python",
  title: "Python",
  codeLanguage: "Python",
  says: /\bpython3?\b|\bsmtplib\b|\bdjango\b|\bflask\b/i,
  lines: ["smtplib is part of Python; for OAuth install msal."],
  ways: {
    oauth: `${imports}from pathlib import Path

import msal

${message}
app = msal.ConfidentialClientApplication(
    os.environ["CLIENT_ID"],
    authority="https://login.microsoftonline.com/" + os.environ["TENANT_ID"],
    client_credential={
        "private_key": Path(os.environ["KEY_FILE"]).read_text(),
        "thumbprint": os.environ["CERTIFICATE_THUMBPRINT"],
    },
)
answer = app.acquire_token_for_client(
    ["https://outlook.office365.com/.default"]
)
if "access_token" not in answer:
    raise SystemExit(answer.get("error_description"))


def xoauth2(challenge=None):
    # A challenge tells of a failure; the empty reply ends the exchange.
    if challenge:
        return ""
    return f"user={os.environ['MAIL_FROM']}\\x01auth=Bearer {answer['access_token']}\\x01\\x01"


${session(
  '"smtp.office365.com"',
  587,
  `    server.ehlo()
    server.auth("XOAUTH2", xoauth2)
`,
)}`,
    password: `${imports}
${message}
${session(
  '"smtp.office365.com"',
  587,
  `    server.login(os.environ["MAIL_FROM"], os.environ["MAIL_PASSWORD"])
`,
)}`,
    relay: `${imports}
${message}
# MX_HOST: the MX host that Microsoft 365 names for your domain.
${session('os.environ["MX_HOST"]', 25, "")}`,
  },
};
