/** One line of the client, taken apart. */
export interface Command {
  readonly verb: string;
  readonly argument: string;
}

export function parseCommand(line: string): Command | undefined {
  const match = /^([A-Za-z]{1,12})(?: ([^\u0000-\u001f\u007f]*))?$/.exec(
    line.trimEnd(),
  );
  const verb = match?.[1];
  if (verb === undefined) return undefined;
  return { verb: verb.toUpperCase(), argument: match?.[2]?.trim() ?? "" };
}

export type Path =
  | {
      readonly kind: "path";
      /** Empty for '<>'. */
      readonly address: string;
      readonly parameters: ReadonlyMap<string, string>;
    }
  | { readonly kind: "no-arguments" }
  | { readonly kind: "bad-address" };

/** 'FROM:<a@b> SIZE=100' or 'TO:<a@b>'; Exchange takes the blank after the colon and a missing '<>' as well. */
export function parsePath(keyword: "FROM" | "TO", argument: string): Path {
  const match = /^(FROM|TO):\s*(?:<([^<>]*)>|([^\s<>]+))((?:\s+\S+)*)$/i.exec(
    argument,
  );
  if (match?.[1]?.toUpperCase() !== keyword) return { kind: "no-arguments" };
  const address = match[2] ?? match[3] ?? "";
  // RFC 5321 §4.5.3.1: 64 characters before the @, 255 after it.
  const isAddress = /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address);
  if (!isAddress && (keyword === "TO" || address !== ""))
    return { kind: "bad-address" };
  const parameters = (match[4] ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word): [string, string] => {
      const [name = "", value = ""] = word.split("=", 2);
      return [name.toUpperCase(), value];
    });
  return { kind: "path", address, parameters: new Map(parameters) };
}
