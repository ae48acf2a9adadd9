import {
  afterNumber,
  errno,
  openSsl,
  type Refusal,
  type Told,
  type Trouble,
} from "./told.ts";

/** Libraries of .NET and Java. */

/** System.Net.Mail drops the number and keeps a sentence of its own for it. */
export function systemNetMail({ device, failure }: Told): string {
  const place = "\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)";
  if (failure.kind === "refused")
    return `System.Net.Mail.${failure.stage === "recipient" ? "SmtpFailedRecipientException" : "SmtpException"}: ${dotnetSentence(failure)} The server response was: ${afterNumber(failure)}${place}`;
  return `System.Net.Mail.SmtpException: Failure sending mail. ---> ${dotnetTrouble(device, failure)}${place}`;
}

function dotnetSentence({ code, stage }: Refusal): string {
  if (code === 530 || code === 535 || stage === "sign-in")
    return "The SMTP server requires a secure connection or the client was not authenticated.";
  if (code === 552) return "Exceeded storage allocation.";
  if (code === 452) return "Insufficient system storage.";
  if (code === 421)
    return "Service not available, closing transmission channel.";
  if (code === 451) return "Error in processing.";
  return code === 554 ? "Transaction failed." : "Mailbox unavailable.";
}

function dotnetTrouble(
  { host, port }: Told["device"],
  trouble: Trouble,
): string {
  switch (trouble.kind) {
    case "no-address":
      return `System.Net.WebException: The remote name could not be resolved: '${host}' (No such host is known)`;
    case "not-connected":
      return trouble.code === "ECONNREFUSED"
        ? `System.Net.Sockets.SocketException: No connection could be made because the target machine actively refused it ${trouble.address}:${port}`
        : `System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond (${errno(trouble.code).windows}) ${trouble.address}:${port}`;
    case "tls":
      return dotnetTls(trouble);
    case "lost":
      return trouble.how === "no-greeting"
        ? "System.Net.WebException: The operation has timed out: Greeting never received"
        : "System.IO.IOException: Unable to read data from the transport connection: net_io_connectionclosed (connection closed).";
  }
}

function dotnetTls(trouble: Extract<Trouble, { kind: "tls" }>): string {
  switch (trouble.fault) {
    case "untrusted":
    case "self-signed-in-chain":
      return "System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot (certificate is not trusted)";
    case "wrong-name":
      return "System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch";
    case "protocol-version":
      return "System.Security.Authentication.AuthenticationException: A call to SSPI failed: alert protocol version";
    case "wrong-version-number":
      return "System.IO.IOException: The handshake failed due to an unexpected packet format: wrong version number";
    case "other":
      return "System.Security.Authentication.AuthenticationException: A call to SSPI failed, handshake failure.";
  }
}

export function javaMail({ device, failure }: Told): string {
  if (failure.kind === "refused") return javaRefusal(device, failure);
  const { host, port } = device;
  switch (failure.kind) {
    case "no-address":
      return `javax.mail.MessagingException: Unknown SMTP host: ${host};\n  nested exception is:\n\tjava.net.UnknownHostException: ${host}`;
    case "not-connected":
      return `com.sun.mail.util.MailConnectException: Couldn't connect to host, port: ${host}, ${port}; timeout -1;\n  nested exception is:\n\tjava.net.ConnectException: ${errno(failure.code).words}`;
    case "tls":
      return `javax.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: ${javaTls(failure)}`;
    case "lost":
      return `javax.mail.MessagingException: Could not connect to SMTP host: ${host}, port: ${port}, response: -1 (${failure.how === "no-greeting" ? "Greeting never received" : "connection closed"})`;
  }
}

function javaTls(trouble: Extract<Trouble, { kind: "tls" }>): string {
  switch (trouble.fault) {
    case "untrusted":
    case "self-signed-in-chain":
      return "PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target";
    case "protocol-version":
      return "Received fatal alert: protocol_version";
    case "wrong-name":
    case "wrong-version-number":
    case "other":
      return openSsl(trouble);
  }
}

function javaRefusal(device: Told["device"], refusal: Refusal): string {
  switch (refusal.stage) {
    case "sign-in":
      return `AUTH ${device.auth === "xoauth2" ? "XOAUTH2" : "LOGIN"} failed\njavax.mail.AuthenticationFailedException: ${refusal.reply}\n\tat com.sun.mail.smtp.SMTPTransport$Authenticator.authenticate(SMTPTransport.java:965)`;
    case "recipient":
      return `javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: ${refusal.reply}\n\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1917)`;
    case "greeting":
    case "hello":
    case "starttls":
    case "sender":
    case "data":
    case "message":
      return `com.sun.mail.smtp.SMTPSendFailedException: ${refusal.reply}\n\tat com.sun.mail.smtp.SMTPTransport.issueSendCommand(SMTPTransport.java:2358)`;
  }
}

export function mailKit({ device, failure }: Told): string {
  if (failure.kind === "refused")
    return failure.stage === "sign-in"
      ? `MailKit.Security.AuthenticationException: ${failure.code}: ${afterNumber(failure)}\n   at MailKit.Net.Smtp.SmtpClient.AuthenticateAsync`
      : `MailKit.Net.Smtp.SmtpCommandException: ${afterNumber(failure)}\n   at MailKit.Net.Smtp.SmtpClient.${MAILKIT_PLACES[failure.stage] ?? "SendCommand"}`;
  if (failure.kind === "tls")
    return `MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection. ${dotnetTls(failure)}`;
  return dotnetTrouble(device, failure);
}

const MAILKIT_PLACES: Readonly<Partial<Record<Refusal["stage"], string>>> = {
  sender: "OnSenderNotAccepted",
  recipient: "OnRecipientNotAccepted",
  message: "FlushCommandQueue",
};
