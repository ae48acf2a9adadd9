import type { SampleLanguage } from "./sample-language.ts";

function mail(host: string, port: number, signIn: string): string {
  return `$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = ${host};
$mail->Port = ${port};
$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
$mail->SMTPOptions = [
    'ssl' => ['min_proto_version' => STREAM_CRYPTO_PROTO_TLSv1_2],
];
${signIn}$mail->setFrom(getenv('MAIL_FROM'));
$mail->addAddress(getenv('MAIL_TO'));
$mail->Subject = 'Report';
$mail->Body = 'It works.';
$mail->send();
`;
}

const head = `<?php
use PHPMailer\\PHPMailer\\PHPMailer;

require 'vendor/autoload.php';
`;

/** PHP checks certificates by itself. */
export const php: SampleLanguage = {
  id: "php",
  title: "PHP",
  codeLanguage: "PHP",
  says: /\bphp\b|\bphpmailer\b|\blaravel\b|\bwordpress\b/i,
  lines: [
    "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.",
  ],
  ways: {
    oauth: `<?php
use PHPMailer\\PHPMailer\\OAuthTokenProvider;
use PHPMailer\\PHPMailer\\PHPMailer;

require 'vendor/autoload.php';

// An access token for https://outlook.office365.com/.default, from the
// library with which the program signs in to Entra.
final class Token implements OAuthTokenProvider
{
    public function __construct(private string $user, private string $token) {}

    public function getOauth64(): string
    {
        return base64_encode(
            "user={$this->user}\\x01auth=Bearer {$this->token}\\x01\\x01"
        );
    }
}

${mail(
  "'smtp.office365.com'",
  587,
  `$mail->SMTPAuth = true;
$mail->AuthType = 'XOAUTH2';
$mail->setOAuth(new Token(getenv('MAIL_FROM'), $accessToken));
`,
)}`,
    password: `${head}
${mail(
  "'smtp.office365.com'",
  587,
  `$mail->SMTPAuth = true;
$mail->Username = getenv('MAIL_FROM');
$mail->Password = getenv('MAIL_PASSWORD');
`,
)}`,
    relay: `${head}
// MX_HOST: the MX host that Microsoft 365 names for your domain.
${mail("getenv('MX_HOST')", 25, "")}`,
  },
};
