import { z } from "zod/v4";
import type { Stage } from "../contract.ts";

/** What Exchange says when it refuses: a .NET exception's type and its words. */
export interface CmdletError {
  readonly status: 400 | 404;
  readonly type: string;
  readonly message: string;
}

export type CmdletResult =
  | {
      readonly outcome: "done";
      readonly value: readonly object[];
      readonly warnings: readonly string[];
    }
  | { readonly outcome: "refused"; readonly error: CmdletError };

/** An application of Entra's that Exchange was told of (New-ServicePrincipal). */
export interface RegisteredApp {
  readonly appId: string;
  readonly name: string;
}

export interface Cmdlet {
  readonly name: string;
  /** `registered`: the lab's own applications, which no story knows. */
  run(
    parameters: Readonly<Record<string, unknown>>,
    stage: Stage,
    registered: readonly RegisteredApp[],
  ): CmdletResult;
}

// PowerShell's common parameters travel along with any cmdlet; all but WhatIf are for its own console.
const commonParameters = ["Confirm", "ErrorAction", "WarningAction"];
const whatIf = { WhatIf: z.boolean().optional() };

/** A multi-valued parameter: one value or an array of them. */
export const multiValued = z.union([
  z.array(z.string()),
  z.string().transform((value) => [value]),
]);

/** Makes a cmdlet of its typed parameters and what it does with them. */
export function defineCmdlet<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
  run: (
    parameters: z.output<z.ZodObject<Shape & typeof whatIf, z.core.$strict>>,
    stage: Stage,
    registered: readonly RegisteredApp[],
  ) => CmdletResult,
): Cmdlet {
  const schema = z.strictObject({ ...shape, ...whatIf });
  return {
    name,
    run: (parameters, stage, registered) => {
      const own = Object.fromEntries(
        Object.entries(parameters).filter(
          ([key]) => !commonParameters.includes(key),
        ),
      );
      const parsed = schema.safeParse(own);
      return parsed.success
        ? run(parsed.data, stage, registered)
        : refused(bindingError(parsed.error.issues[0], parameters));
    },
  };
}

export function done(
  value: readonly object[] = [],
  warnings: readonly string[] = [],
): CmdletResult {
  return { outcome: "done", value, warnings };
}

export function refused(error: CmdletError): CmdletResult {
  return { outcome: "refused", error };
}

export function notFound(identity: string): CmdletResult {
  return refused({
    status: 404,
    type: "Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException",
    message: `The operation couldn't be performed because object '${identity}' couldn't be found on 'AM6PR07A001DC01.EURPR07A001.PROD.OUTLOOK.COM'.`,
  });
}

function bindingError(
  issue: z.core.$ZodIssue | undefined,
  parameters: Readonly<Record<string, unknown>>,
): CmdletError {
  if (issue?.code === "unrecognized_keys")
    return {
      status: 400,
      type: "Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException",
      message: `Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. ${issue.keys.join(", ")}`,
    };
  const name = String(issue?.path[0] ?? "");
  if (!(name in parameters))
    return {
      status: 400,
      type: "System.Management.Automation.ParameterBindingException",
      message: `Cannot process command because of one or more missing mandatory parameters: ${name}.`,
    };
  return {
    status: 400,
    type: "System.Management.Automation.ParameterBindingArgumentTransformationException",
    message: `Cannot process argument transformation on parameter '${name}'. ${issue?.message ?? ""}`,
  };
}
