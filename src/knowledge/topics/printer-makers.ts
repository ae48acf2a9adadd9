import type { Sourced } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** What a device's form asks for, whatever it calls it. */
export type FormField =
  | "server"
  | "port"
  | "encryption"
  | "signIn"
  | "account"
  | "password"
  | "sender";

export const GENERAL_NAMES: Readonly<Record<FormField, string>> = {
  server: "Mail server (SMTP)",
  port: "Port",
  encryption: "Encryption",
  signIn: "Sign-in (SMTP authentication)",
  account: "User name",
  password: "Password",
  sender: "Sender's address",
};

/** A maker's words for the form. Names that stand in no page that was read are left out; the general ones then speak. */
export interface PrinterMaker extends Sourced {
  readonly name: string;
  readonly says: RegExp;
  /** Where the form is found; menus differ between models. */
  readonly where: string;
  readonly names: Partial<Readonly<Record<FormField, string>>>;
  /** What is special about it. */
  readonly notes: readonly string[];
}

export const PRINTER_MAKERS: readonly PrinterMaker[] = [
  {
    name: "Brother",
    says: /\bbrother\b/i,
    where: "Web Based Management > Network > Protocol > SMTP Client",
    names: { encryption: "SSL/TLS" },
    notes: ["SSL/TLS offers STARTTLS beside SSL; choose STARTTLS."],
    source: SOURCES.printerMenus,
    checked: CHECKED,
  },
  {
    name: "Canon",
    says: /\bcanon\b|\bimagerunner\b|\bi-?sensys\b/i,
    where:
      "Remote UI > Settings/Registration > TX Settings > E-Mail/I-Fax Settings",
    names: {},
    notes: [],
    source: SOURCES.printerMenus,
    checked: CHECKED,
  },
  {
    name: "Epson",
    says: /\bepson\b|\bworkforce\b/i,
    where: "Web Config > Email Server",
    names: {
      server: "SMTP Server Address",
      port: "SMTP Server Port Number",
      encryption: "Secure Connection",
      signIn: "Authentication Method",
      account: "Authenticated Account",
      password: "Authenticated Password",
      sender: "Sender's Email Address",
    },
    notes: [
      "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.",
    ],
    source: SOURCES.epsonSmtp,
    checked: CHECKED,
  },
  {
    name: "HP",
    says: /\bhp\b|\bhewlett\b|\blaserjet\b/i,
    where:
      "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email",
    names: {},
    notes: [],
    source: SOURCES.printerMenus,
    checked: CHECKED,
  },
  {
    name: "Konica Minolta",
    says: /\bkonica\b|\bminolta\b|\bbizhub\b/i,
    where: "Web Connection > Network > E-mail Setting > E-mail TX (SMTP)",
    names: {},
    notes: [
      "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.",
    ],
    source: SOURCES.konicaSmtp,
    checked: CHECKED,
  },
  {
    name: "Kyocera",
    says: /\bkyocera\b|\btaskalfa\b|\becosys\b/i,
    where: "Command Center RX > Advanced > E-mail > SMTP > General",
    names: { encryption: "SMTP Security" },
    notes: [
      "SMTP (E-mail TX) has to be On under Network Settings > Protocol.",
      "Send error 1102 means that the sign-in was refused.",
      "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.",
    ],
    source: SOURCES.printerMenus,
    checked: CHECKED,
  },
  {
    name: "Lexmark",
    says: /\blexmark\b/i,
    where: "Embedded Web Server > Settings > E-mail/FTP Settings > SMTP Setup",
    names: {
      server: "Primary SMTP Gateway",
      port: "Primary SMTP Gateway Port",
      encryption: "Use SSL/TLS",
      signIn: "Device-Initiated E-mail",
      account: "Device Userid",
      password: "Device password",
    },
    notes: [
      "Set Use SSL/TLS to Required where the form asks for STARTTLS.",
      "With a sign-in, choose Use Device SMTP Credentials; else None.",
    ],
    source: SOURCES.lexmarkSmtp,
    checked: CHECKED,
  },
  {
    name: "Ricoh",
    says: /\bricoh\b|\baficio\b|\bnashuatec\b|\blanier\b/i,
    where:
      "Web Image Monitor > Device Management > Configuration > Device Settings > Email",
    names: {
      server: "SMTP Server Name",
      port: "SMTP Port No.",
      signIn: "SMTP Authentication",
      account: "SMTP Auth. User Name",
      sender: "Administrator's Email Address",
    },
    notes: [
      // https://www.easymanua.ls/ricoh/mp-c307/manual?p=1009
      "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.",
      "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.",
    ],
    source: SOURCES.ricohSmtp,
    checked: CHECKED,
  },
  {
    name: "Sharp",
    says: /\bsharp\b/i,
    where:
      "Settings (Administrator) > System Settings > Network Settings > Service Settings > SMTP",
    names: {
      server: "Primary Server",
      port: "Port Number",
      encryption: "Enable SSL/TLS",
      signIn: "Authentication Method",
      sender: "Sender Address",
    },
    notes: [
      "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.",
    ],
    source: SOURCES.sharpSmtp,
    checked: CHECKED,
  },
  {
    name: "Toshiba",
    says: /\btoshiba\b|\be-?studio\b/i,
    where: "TopAccess, the device's own web page, as administrator",
    names: {},
    notes: [],
    source: SOURCES.toshibaManual,
    checked: CHECKED,
  },
  {
    name: "Xerox",
    says: /\bxerox\b|\bversalink\b|\baltalink\b|\bworkcentre\b/i,
    where:
      "Embedded Web Server > Properties > Connectivity > Protocols > SMTP Server",
    names: {
      server: "SMTP Server Address",
      port: "SMTP Server Port Number",
      signIn: "Email Send Authentication",
      account: "Login Name",
      password: "Password",
      sender: "Return Email Address",
    },
    notes: [
      "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.",
    ],
    source: SOURCES.xeroxSmtp,
    checked: CHECKED,
  },
];
