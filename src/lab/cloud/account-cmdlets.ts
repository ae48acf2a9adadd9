import { z } from "zod/v4";
import type { LabMailbox, Scenario } from "../scenario.ts";
import { defineCmdlet, done, notFound } from "./cmdlet.ts";
import type { Cmdlet } from "./cmdlet.ts";
import {
  addressesOf,
  isMailbox,
  mailboxWithAddress,
  objectId,
  recipientsOf,
} from "./directory.ts";
import { stableId } from "./stable-id.ts";

/** Accounts, mailboxes and who may use them. */

const byIdentity = { Identity: z.string() };

const getUser = defineCmdlet("Get-User", byIdentity, ({ Identity }, stage) => {
  const { mailboxes } = stage.scenario().tenant;
  const found = mailboxes.find((mailbox) => isMailbox(mailbox, Identity));
  return found === undefined
    ? notFound(Identity)
    : done([
        {
          Name: found.address.split("@")[0],
          UserPrincipalName: found.address,
          ExternalDirectoryObjectId: objectId(found.address),
          RecipientTypeDetails: kindOf(found),
          AuthenticationPolicy: null,
        },
      ]);
});

const getMailbox = defineCmdlet(
  "Get-Mailbox",
  byIdentity,
  ({ Identity }, stage) => {
    const { tenant } = stage.scenario();
    const found = mailboxWithAddress(tenant, Identity);
    return found === undefined || found.hve === true
      ? notFound(Identity)
      : done([record(found, tenant)]);
  },
);

const getRecipient = defineCmdlet(
  "Get-Recipient",
  byIdentity,
  ({ Identity }, stage) => {
    const { tenant } = stage.scenario();
    const mailbox = mailboxWithAddress(tenant, Identity);
    if (mailbox !== undefined) return done([record(mailbox, tenant)]);
    const other = recipientsOf(tenant).find(
      ({ address }) => address.toLowerCase() === Identity.toLowerCase(),
    );
    return other === undefined
      ? notFound(Identity)
      : done([
          {
            PrimarySmtpAddress: other.address,
            EmailAddresses: [`SMTP:${other.address}`],
            RecipientTypeDetails: "MailUniversalDistributionGroup",
          },
        ]);
  },
);

/** Learn, "Get-RecipientPermission": an identity that does not exist brings everybody's permissions. */
const getRecipientPermission = defineCmdlet(
  "Get-RecipientPermission",
  { ...byIdentity, ResultSize: z.unknown().optional() },
  ({ Identity }, stage) => {
    const { mailboxes } = stage.scenario().tenant;
    const grants = mailboxes.flatMap(({ address, sendAs = [] }) =>
      sendAs.map((as) => grant(as, address)),
    );
    const own = grants.filter(
      (entry) => entry.Identity.toLowerCase() === Identity.toLowerCase(),
    );
    const exists = mailboxes.some((mailbox) => isMailbox(mailbox, Identity));
    if (own.length === 0 && !exists) return done(grants);
    return done([grant(Identity, "NT AUTHORITY\\SELF"), ...own]);
  },
);

const getMailboxPermission = defineCmdlet(
  "Get-MailboxPermission",
  { ...byIdentity, ResultSize: z.unknown().optional() },
  ({ Identity }, stage) => {
    const { tenant } = stage.scenario();
    const found = mailboxWithAddress(tenant, Identity);
    if (found === undefined || found.hve === true) return notFound(Identity);
    const apps = (tenant.oauthApps ?? []).filter(({ mailboxes }) =>
      mailboxes.some((address) => isMailbox(found, address)),
    );
    return done([
      permission(found, "NT AUTHORITY\\SELF", ["FullAccess", "ReadPermission"]),
      ...apps.map(({ appId }) =>
        permission(found, stableId(`app ${appId}`), ["FullAccess"]),
      ),
    ]);
  },
);

export const accountCmdlets: readonly Cmdlet[] = [
  getUser,
  getMailbox,
  getRecipient,
  getRecipientPermission,
  getMailboxPermission,
];

function record(mailbox: LabMailbox, tenant: Scenario["tenant"]) {
  const [first, ...more] = addressesOf(mailbox, tenant);
  return {
    Name: mailbox.address.split("@")[0],
    PrimarySmtpAddress: mailbox.address,
    UserPrincipalName: mailbox.address,
    EmailAddresses: [
      `SMTP:${first ?? mailbox.address}`,
      ...more.map((address) => `smtp:${address}`),
    ],
    RecipientTypeDetails: kindOf(mailbox),
    ExternalDirectoryObjectId: objectId(mailbox.address),
  };
}

/** A High Volume Email account is a mail user without a mailbox (New-MailUser -HVEAccount). */
function kindOf(mailbox: LabMailbox): string {
  return mailbox.hve === true ? "MailUser" : "UserMailbox";
}

function grant(identity: string, trustee: string) {
  return {
    Identity: identity,
    Trustee: trustee,
    AccessControlType: "Allow",
    AccessRights: ["SendAs"],
    IsInherited: false,
  };
}

function permission(
  mailbox: LabMailbox,
  user: string,
  rights: readonly string[],
) {
  return {
    Identity: mailbox.address.split("@")[0],
    User: user,
    AccessRights: rights,
    IsInherited: false,
    Deny: false,
  };
}
