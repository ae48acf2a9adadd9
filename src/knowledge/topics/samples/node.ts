import type { SampleLanguage } from "./sample-language.ts";

const message = `
await transport.sendMail({
  from: env.MAIL_FROM,
  to: env.MAIL_TO,
  subject: 'Report',
  text: 'It works.',
});`;

function transport(host: string, port: number, auth: string): string {
  return `const transport = nodemailer.createTransport({
  host: ${host},
  port: ${port},
  secure: false, // begins in the clear …
  requireTLS: true, // … and goes on with STARTTLS, or not at all
  tls: { minVersion: 'TLSv1.2' },${auth}
});
${message.trimStart()}
`;
}

/** Nodemailer checks certificates by itself. */
export const node: SampleLanguage = {
  id: "node",
  title: "Node.js",
  codeLanguage: "JavaScript",
  says: /\bnode(?:\.?js)?\b|\bnodemailer\b|\bjavascript\b|\btypescript\b/i,
  lines: ["Install nodemailer; for OAuth also @azure/identity."],
  ways: {
    oauth: `import { env } from 'node:process';
import { ClientCertificateCredential } from '@azure/identity';
import nodemailer from 'nodemailer';

const { TENANT_ID, CLIENT_ID, CERTIFICATE_FILE, MAIL_FROM } = env;
const entra = new ClientCertificateCredential(
  TENANT_ID,
  CLIENT_ID,
  CERTIFICATE_FILE,
);
const { token } = await entra.getToken('https://outlook.office365.com/.default');

${transport(
  "'smtp.office365.com'",
  587,
  `
  auth: { type: 'OAuth2', user: MAIL_FROM, accessToken: token },`,
)}`,
    password: `import { env } from 'node:process';
import nodemailer from 'nodemailer';

${transport(
  "'smtp.office365.com'",
  587,
  `
  auth: { user: env.MAIL_FROM, pass: env.MAIL_PASSWORD },`,
)}`,
    relay: `import { env } from 'node:process';
import nodemailer from 'nodemailer';

// MX_HOST: the MX host that Microsoft 365 names for your domain.
${transport("env.MX_HOST", 25, "")}`,
    graph: `import { env } from 'node:process';
import { ClientCertificateCredential } from '@azure/identity';

const { TENANT_ID, CLIENT_ID, CERTIFICATE_FILE, MAIL_FROM, MAIL_TO } = env;
const entra = new ClientCertificateCredential(
  TENANT_ID,
  CLIENT_ID,
  CERTIFICATE_FILE,
);
const { token } = await entra.getToken('https://graph.microsoft.com/.default');

const answer = await fetch(
  \`https://graph.microsoft.com/v1.0/users/\${MAIL_FROM}/sendMail\`,
  {
    method: 'POST',
    headers: {
      authorization: \`Bearer \${token}\`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      message: {
        subject: 'Report',
        body: { contentType: 'Text', content: 'It works.' },
        toRecipients: [{ emailAddress: { address: MAIL_TO } }],
      },
    }),
  },
);
if (answer.status !== 202) throw new Error(await answer.text());
`,
  },
};
