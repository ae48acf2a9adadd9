import type { SampleLanguage } from "./sample-language.ts";

const message = `string Setting(string name) =>
    Environment.GetEnvironmentVariable(name)
    ?? throw new InvalidOperationException($"{name} is not set");

var message = new MimeMessage();
message.From.Add(MailboxAddress.Parse(Setting("MAIL_FROM")));
message.To.Add(MailboxAddress.Parse(Setting("MAIL_TO")));
message.Subject = "Report";
message.Body = new TextPart("plain") { Text = "It works." };
`;

const usings = `using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
`;

function session(host: string, port: number, signIn: string): string {
  return `using var client = new SmtpClient();
client.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
await client.ConnectAsync(${host}, ${port}, SecureSocketOptions.StartTls);
${signIn}await client.SendAsync(message);
await client.DisconnectAsync(true);
`;
}

/** MailKit checks certificates by itself. */
export const csharp: SampleLanguage = {
  id: "csharp",
  title: "C#",
  codeLanguage: "C#",
  says: /(?<![\w#])c#|\bcsharp\b|\bdotnet\b|(?<!\w)\.net\b|\bmailkit\b/i,
  lines: [
    "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.",
    "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.",
  ],
  ways: {
    oauth: `using System.Security.Cryptography.X509Certificates;
${usings}using Microsoft.Identity.Client;
using MimeKit;

${message}
using var certificate = X509Certificate2.CreateFromPemFile(
    Setting("CERTIFICATE_FILE"), Setting("KEY_FILE"));
var app = ConfidentialClientApplicationBuilder.Create(Setting("CLIENT_ID"))
    .WithTenantId(Setting("TENANT_ID"))
    .WithCertificate(certificate)
    .Build();
var token = await app
    .AcquireTokenForClient(["https://outlook.office365.com/.default"])
    .ExecuteAsync();

${session(
  '"smtp.office365.com"',
  587,
  `await client.AuthenticateAsync(
    new SaslMechanismOAuth2(Setting("MAIL_FROM"), token.AccessToken));
`,
)}`,
    password: `${usings}using MimeKit;

${message}
${session(
  '"smtp.office365.com"',
  587,
  `await client.AuthenticateAsync(Setting("MAIL_FROM"), Setting("MAIL_PASSWORD"));
`,
)}`,
    relay: `${usings}using MimeKit;

${message}
// MX_HOST: the MX host that Microsoft 365 names for your domain.
${session('Setting("MX_HOST")', 25, "")}`,
  },
};
