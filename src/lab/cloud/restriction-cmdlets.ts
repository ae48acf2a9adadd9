import { z } from "zod/v4";
import type { Scenario } from "../scenario.ts";
import { defineCmdlet, done, notFound } from "./cmdlet.ts";
import type { Cmdlet } from "./cmdlet.ts";
import { isMailbox } from "./directory.ts";
import { stableId } from "./stable-id.ts";

/** What keeps accounts, connectors and applications from sending. */

/** The one authentication policy that a story can have. */
export const blockingPolicy = "Block basic authentication";

const getAuthenticationPolicy = defineCmdlet(
  "Get-AuthenticationPolicy",
  { Identity: z.string().optional() },
  ({ Identity }, stage) => {
    const policies =
      stage.scenario().tenant.basicAuthBlockedByPolicy === true
        ? [
            {
              Name: blockingPolicy,
              AllowBasicAuthSmtp: false,
              AllowBasicAuthImap: false,
              AllowBasicAuthPop: false,
            },
          ]
        : [];
    if (Identity === undefined) return done(policies);
    const found = policies.filter(({ Name }) => Name === Identity);
    return found.length === 0 ? notFound(Identity) : done(found);
  },
);

/** With the id alone: a connector's name is not among the documented properties. */
const getBlockedConnector = defineCmdlet(
  "Get-BlockedConnector",
  { ConnectorId: z.string().optional() },
  ({ ConnectorId }, stage) => {
    return done(
      blocked(stage.scenario())
        .filter(({ id }) => ConnectorId === undefined || id === ConnectorId)
        .map(({ id }) => ({ ConnectorId: id, Reason: "Suspicious activity" })),
    );
  },
);

/** Learn, "Remove-BlockedConnector". */
const removeBlockedConnector = defineCmdlet(
  "Remove-BlockedConnector",
  { ConnectorId: z.string() },
  ({ ConnectorId, WhatIf }, stage) => {
    const found = blocked(stage.scenario()).find(
      ({ id }) => id === ConnectorId,
    );
    if (found === undefined) return notFound(ConnectorId);
    if (WhatIf !== true)
      stage.change(({ tenant }) => {
        tenant.blockedConnectors = (tenant.blockedConnectors ?? []).filter(
          (name) => name !== found.name,
        );
      });
    return done();
  },
);

function blocked({
  tenant,
}: Scenario): readonly { id: string; name: string }[] {
  const { blockedConnectors = [], inboundConnectors } = tenant;
  return blockedConnectors.map((name) => {
    const guid = inboundConnectors.find(({ Name }) => Name === name)?.["Guid"];
    return {
      id: typeof guid === "string" ? guid : stableId(`connector ${name}`),
      name,
    };
  });
}

const getBlockedSenderAddress = defineCmdlet(
  "Get-BlockedSenderAddress",
  { SenderAddress: z.string().optional() },
  ({ SenderAddress }, stage) => {
    const restricted = stage
      .scenario()
      .tenant.mailboxes.filter((mailbox) => mailbox.restricted === true)
      .filter(
        (mailbox) =>
          SenderAddress === undefined || isMailbox(mailbox, SenderAddress),
      );
    return done(
      restricted.map(({ address }) => ({
        SenderAddress: address,
        Reason: "OutboundSpamLast24Hours=112;OutboundMailLast24Hours=113",
      })),
    );
  },
);

const getHveAccountBillingPolicy = defineCmdlet(
  "Get-HVEAccountBillingPolicy",
  { Identity: z.string() },
  ({ Identity }, stage) => {
    const found = stage
      .scenario()
      .tenant.mailboxes.find(
        (mailbox) => mailbox.hve === true && isMailbox(mailbox, Identity),
      );
    return found === undefined
      ? notFound(Identity)
      : done([
          {
            Identity: found.address,
            BillingPolicyStatus:
              found.hveBilling === "missing"
                ? "NoProperBillingPolicyStored"
                : "BillingPolicyValid",
          },
        ]);
  },
);

const getServicePrincipal = defineCmdlet(
  "Get-ServicePrincipal",
  { Identity: z.string().optional() },
  ({ Identity }, stage, registered) => {
    const { oauthApps = [] } = stage.scenario().tenant;
    const all = [
      ...registered,
      ...oauthApps.map(({ appId, name }) => ({ appId, name: name ?? appId })),
    ].map(({ appId, name }) => ({
      AppId: appId,
      ObjectId: stableId(`app ${appId}`),
      DisplayName: name,
    }));
    if (Identity === undefined) return done(all);
    const found = all.filter(
      ({ AppId, ObjectId }) => AppId === Identity || ObjectId === Identity,
    );
    return found.length === 0 ? notFound(Identity) : done(found);
  },
);

export const restrictionCmdlets: readonly Cmdlet[] = [
  getAuthenticationPolicy,
  getBlockedConnector,
  removeBlockedConnector,
  getBlockedSenderAddress,
  getHveAccountBillingPolicy,
  getServicePrincipal,
];
