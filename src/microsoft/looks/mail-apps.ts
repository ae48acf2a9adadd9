import type { LookResult } from "../../core/model.ts";
import type { Look, TenantRead } from "../../desk/ports.ts";
import type {
  MailboxPermissionRow,
  ServicePrincipalRow,
} from "../exchange-account-rows.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import {
  defineAccountLook,
  quoted,
  seen,
  stamped,
  undecided,
} from "./evidence.ts";

/**
 * An application that signs in as itself must be registered in Exchange and hold the mailbox. Learn, "Authenticate an
 * IMAP, POP or SMTP connection using OAuth": New-ServicePrincipal, then Add-MailboxPermission.
 */
export function mailApps(exchange: ExchangeReads): Look {
  return defineAccountLook(
    {
      id: "tenant.mail-apps",
      title: "Reading your mail settings: applications that may send",
      yields: ["sign-in.app-registered"],
    },
    async (account, known) => {
      const apps = await exchange.servicePrincipals();
      if (apps.outcome !== "saw") return apps;
      const tell = (registered: boolean, because: string): LookResult => ({
        outcome: "saw",
        evidence: [
          seen("sign-in.app-registered", registered, known.now, because),
        ],
      });
      if (apps.value.length === 0)
        return stamped(tell(false, "Exchange knows no application"), apps);
      const grants = await grantsOn(exchange, account);
      if (grants.outcome !== "saw") return grants;
      return stamped(
        judge(apps.value, grants.value, account, tell),
        apps,
        grants,
      );
    },
  );
}

/** Who was given the mailbox by hand. */
async function grantsOn(
  exchange: ExchangeReads,
  account: string,
): Promise<TenantRead<readonly string[]>> {
  // Without this, a name that Exchange does not know might bring everybody's.
  const mailbox = await exchange.mailboxOf(account);
  if (mailbox.outcome !== "saw") return mailbox;
  if (mailbox.value === null) return { ...mailbox, value: [] };
  const rows = await exchange.mailboxPermissions(account);
  return rows.outcome === "saw"
    ? { ...rows, value: rows.value.filter(isGrant).map(({ User }) => User) }
    : rows;
}

function isGrant(row: MailboxPermissionRow): boolean {
  return (
    row.AccessRights.includes("FullAccess") &&
    row.IsInherited !== true &&
    row.Deny !== true &&
    !row.User.toUpperCase().startsWith("NT AUTHORITY\\")
  );
}

function judge(
  apps: readonly ServicePrincipalRow[],
  grantees: readonly string[],
  account: string,
  tell: (registered: boolean, because: string) => LookResult,
): LookResult {
  const found = apps.find((app) => grantees.some((name) => isOf(app, name)));
  if (found !== undefined)
    return tell(
      true,
      `Exchange knows the application ${quoted([found.DisplayName ?? found.AppId])} and lets it use the mailbox ${account}`,
    );
  // People are written as addresses; an id that is none of the known applications' tells nothing.
  return grantees.every((name) => name.includes("@"))
    ? tell(
        false,
        `Exchange knows no application that may use the mailbox ${account}`,
      )
    : undecided(
        `Exchange gives the mailbox ${account} to somebody whom this desk cannot tell from an application.`,
      );
}

/** Exchange has been seen to write an application by its id, its SID or its name. */
function isOf(app: ServicePrincipalRow, name: string): boolean {
  return [app.ObjectId, app.AppId, app.Sid, app.DisplayName].some(
    (own) => own?.toLowerCase() === name.toLowerCase(),
  );
}
