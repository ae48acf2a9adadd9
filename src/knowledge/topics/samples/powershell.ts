import type { SampleLanguage } from "./sample-language.ts";

export const powershell: SampleLanguage = {
  id: "powershell",
  title: "PowerShell",
  codeLanguage: "PowerShell",
  says: /\bpower ?shell\b|\bpwsh\b|\bsend-mailmessage\b|\bsend-mgusermail\b/i,
  lines: [
    "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.",
    "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.",
  ],
  ways: {
    graph: `Connect-MgGraph -NoWelcome \`
  -TenantId $env:TENANT_ID \`
  -ClientId $env:CLIENT_ID \`
  -CertificateThumbprint $env:CERTIFICATE_THUMBPRINT

$mail = @{
  message = @{
    subject = 'Report'
    body = @{ contentType = 'Text'; content = 'It works.' }
    toRecipients = @(@{ emailAddress = @{ address = $env:MAIL_TO } })
  }
  saveToSentItems = $true
}
Send-MgUserMail -UserId $env:MAIL_FROM -BodyParameter $mail -ErrorAction Stop
`,
    relay: `# The folder holds MailKit.dll and MimeKit.dll with what they need.
Add-Type -Path (Join-Path $env:MAILKIT_FOLDER 'MimeKit.dll')
Add-Type -Path (Join-Path $env:MAILKIT_FOLDER 'MailKit.dll')

$message = [MimeKit.MimeMessage]::new()
$message.From.Add([MimeKit.MailboxAddress]::Parse($env:MAIL_FROM))
$message.To.Add([MimeKit.MailboxAddress]::Parse($env:MAIL_TO))
$message.Subject = 'Report'
$body = [MimeKit.TextPart]::new('plain')
$body.Text = 'It works.'
$message.Body = $body

# MX_HOST: the MX host that Microsoft 365 names for your domain.
$client = [MailKit.Net.Smtp.SmtpClient]::new()
$client.SslProtocols = 'Tls12, Tls13'
try {
  $client.Connect($env:MX_HOST, 25, [MailKit.Security.SecureSocketOptions]::StartTls)
  $null = $client.Send($message)
  $client.Disconnect($true)
} finally {
  $client.Dispose()
}
`,
  },
};
