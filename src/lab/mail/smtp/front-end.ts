import { randomBytes, randomInt } from "node:crypto";

/** The names that one connection gets to see. */
export interface FrontEnd {
  /** In the banner and the answer to EHLO. */
  readonly bannerHost: string;
  /** 'DB1PEPF000509EF.eurprd03.prod.outlook.com', in the tail of refusals. */
  readonly backEnd: string;
  /** '08DE2A6028D26C22' */
  readonly sessionId: string;
}

// microsoft-365-smtp-behaviour §1: ids begin with 08D; those of late 2025 with 08DE.
function sessionId(): string {
  return `08DE${randomBytes(6).toString("hex").toUpperCase()}`;
}

/** smtp.office365.com: 'AM0PR04CA0063.outlook.office365.com'. */
export function submissionFrontEnd(): FrontEnd {
  const machine = `AM0PR04CA${String(randomInt(1, 300)).padStart(4, "0")}`;
  return {
    bannerHost: `${machine}.outlook.office365.com`,
    backEnd: `${machine}.eurprd04.prod.outlook.com`,
    sessionId: sessionId(),
  };
}

/** A tenant's MX: 'DB1PEPF000509EF.mail.protection.outlook.com' and the same machine's inner name. */
export function mxFrontEnd(): FrontEnd {
  const machine = `DB1PEPF000${randomBytes(3).toString("hex").toUpperCase().slice(0, 5)}`;
  return {
    bannerHost: `${machine}.mail.protection.outlook.com`,
    backEnd: `${machine}.eurprd03.prod.outlook.com`,
    sessionId: sessionId(),
  };
}

/** The mailbox server that took a message: 'AM9PR04MB8123.eurprd04.prod.outlook.com'. */
export function mailboxServer(): string {
  return `AM9PR04MB${String(randomInt(1000, 9999))}.eurprd04.prod.outlook.com`;
}

/** ' [DB1PEPF000509EF.eurprd03.prod.outlook.com 2026-11-21T07:00:00.000Z 08DE2A6028D26C22]' */
export function tailOf(frontEnd: FrontEnd, now: Date): string {
  return ` [${frontEnd.backEnd} ${now.toISOString()} ${frontEnd.sessionId}]`;
}

/** 'Sun, 23 Nov 2025 11:12:20 +0000', as in banners. */
export function bannerTime(now: Date): string {
  return now.toUTCString().replace("GMT", "+0000");
}
