import { z } from "zod/v4";
import type { Stage } from "../contract.ts";
import type { ExchangeWrite, Kept } from "../state.ts";
import type { CmdletError, CmdletResult, RegisteredApp } from "./cmdlet.ts";
import { tokenIssuer } from "./entra.ts";
import { allowedCmdlet } from "./exchange-roles.ts";
import { forbidden } from "./faults.ts";
import type { Faults } from "./faults.ts";
import type { SigningKey } from "./tokens.ts";
import { jsonBody } from "./web.ts";
import type { Answer, Asked, Reply } from "./web.ts";

/** Exchange Online's admin endpoint: POST /adminapi/beta/{tenant}/InvokeCommand. */
export interface Exchange {
  readonly answer: (asked: Asked) => Promise<Reply>;
  /** Writes that were carried out since the story came on stage, oldest first. */
  readonly writes: () => readonly ExchangeWrite[];
}

export const exchangeAudience = "https://outlook.office365.com";

const commandSchema = z.object({
  CmdletInput: z.object({
    CmdletName: z.string(),
    // null is not taken for "none".
    Parameters: z.record(z.string(), z.unknown()),
  }),
});

export function createExchange(parts: {
  readonly kept: Kept;
  readonly stage: Stage;
  readonly key: SigningKey;
  readonly faults: Faults;
}): Exchange {
  return {
    writes: () => parts.kept.state().exchangeWrites,
    answer: async (asked) => {
      const [, version, , action] = asked.path;
      if (`${asked.method} ${version} ${action}` !== "POST beta InvokeCommand")
        return { status: 404 };
      const command = commandSchema.safeParse(jsonBody(asked)).data;
      const what = command?.CmdletInput.CmdletName ?? "";
      return await parts.faults.around("exchange", what, async () => {
        const caller = await identify(parts.kept, parts.key, asked);
        if (typeof caller !== "string") return caller;
        if (command === undefined) return badRequest();
        return invoke(parts, caller, command.CmdletInput, asked);
      });
    },
  };
}

/** The application that calls, or the answer that turns it away. */
async function identify(
  kept: Kept,
  key: SigningKey,
  asked: Asked,
): Promise<string | Answer> {
  const { tenantId } = kept.state();
  const claims = await key.verify(asked.headers.authorization, {
    issuer: tokenIssuer(tenantId),
    audience: exchangeAudience,
  });
  const { roles, appid } = claims ?? {};
  // Without Exchange.ManageAsApp 401; with it but without a management role 403 (measured, 2026-07-23).
  return asked.path[2] === tenantId &&
    typeof appid === "string" &&
    Array.isArray(roles) &&
    roles.includes("Exchange.ManageAsApp")
    ? appid
    : {
        status: 401,
        headers: { "www-authenticate": 'Bearer error="invalid_token"' },
      };
}

function invoke(
  { kept, stage }: { readonly kept: Kept; readonly stage: Stage },
  appId: string,
  command: z.infer<typeof commandSchema>["CmdletInput"],
  asked: Asked,
): Answer {
  const { CmdletName: name, Parameters: parameters } = command;
  const application = Object.values(kept.state().applications).find(
    (one) => one?.id === appId,
  );
  const cmdlet = allowedCmdlet(name, application?.exchangeRoles ?? []);
  const { readsNotGranted = [] } = stage.scenario().tenant;
  if (cmdlet === undefined || readsNotGranted.includes(name))
    return forbidden();
  const result = cmdlet.run(
    parameters,
    writtenDown(kept, stage, { cmdlet: name, parameters, appId }),
    registeredApps(kept),
  );
  if (result.outcome === "refused") return errorAnswer(result.error);
  return success(result, kept.state().tenantId, asked.query.get("$select"));
}

/** The two that read and change the tenant; the bot itself is none of Exchange's. */
function registeredApps(kept: Kept): readonly RegisteredApp[] {
  const { reader, changer } = kept.state().applications;
  return [
    { appId: reader.id, name: "Bounce Desk reader" },
    { appId: changer.id, name: "Bounce Desk changer" },
  ];
}

/** The write and what it did are kept in one go, so that a kill at any moment leaves both or neither. */
function writtenDown(
  kept: Kept,
  stage: Stage,
  write: Omit<ExchangeWrite, "at">,
): Stage {
  return {
    scenario: stage.scenario,
    change: (mutate) => {
      kept.state().exchangeWrites.push({
        ...write,
        at: new Date().toISOString(),
      });
      stage.change(mutate);
    },
  };
}

function success(
  result: Extract<CmdletResult, { outcome: "done" }>,
  tenantId: string,
  select: string | null,
): Answer {
  const fields = select?.split(",").map((field) => field.trim());
  const value = result.value.map((record) =>
    fields === undefined
      ? record
      : Object.fromEntries(
          Object.entries(record).filter(([name]) => fields.includes(name)),
        ),
  );
  return {
    status: 200,
    body: {
      "@odata.context": `${exchangeAudience}/adminapi/beta/${tenantId}/$metadata#Collection(Exchange.CmdletOutput)`,
      "adminapi.warnings@odata.type": "#Collection(String)",
      "@adminapi.warnings": result.warnings,
      value,
    },
  };
}

function badRequest(): Answer {
  return errorAnswer({
    status: 400,
    type: "Microsoft.Exchange.Admin.OData.Core.ODataServiceException",
    message: "The request body could not be read as a CmdletInput.",
  });
}

// error.message always says "Invalid Operation"; the words stand in details and in innererror (measured, 2026-07-23).
function errorAnswer({ status, type, message }: CmdletError): Answer {
  return {
    status,
    body: {
      error: {
        code: status === 404 ? "NotFound" : "BadRequest",
        message: "Invalid Operation",
        details: [
          { code: "Client", target: "", message: `|${type}|${message}` },
        ],
        innererror: {
          message: "Invalid Operation",
          type: "Microsoft.Exchange.Admin.OData.Core.ODataServiceException",
          stacktrace: "",
          internalexception: { message, type, stacktrace: "" },
        },
      },
    },
  };
}
