import { isSameAddress, parseAddress, reverseName } from "./address.ts";
import { endsIn, withoutFinalDot } from "./domain-name.ts";
import { LIMITS } from "./model.ts";
import {
  addressType,
  ask,
  askUncounted,
  type Finding,
  type Run,
} from "./run.ts";

/**
 * The client's names that lead back to it (RFC 7208 §5.5). A DNS error means no names; only the void limit stops the
 * check, and only where the question counts.
 */
export async function validatedNames(
  run: Run,
  isCounted: boolean,
): Promise<
  { readonly names: readonly string[] } | { readonly stopped: Finding }
> {
  const question = isCounted ? ask : askUncounted;
  const asked = await question(run, reverseName(run.client), "PTR");
  if ("stopped" in asked)
    return asked.stopped.outcome === "permerror" ? asked : { names: [] };
  const names = asked.values.slice(0, LIMITS.ptrNames).map(withoutFinalDot);
  const leadBack = await Promise.all(names.map((name) => leadsBack(run, name)));
  return { names: names.filter((_, at) => leadBack[at] === true) };
}

async function leadsBack(run: Run, name: string): Promise<boolean> {
  const asked = await askUncounted(run, name, addressType(run));
  if ("stopped" in asked) return false;
  return asked.values.some((text) => {
    const address = parseAddress(text);
    return address !== undefined && isSameAddress(address, run.client);
  });
}

/** %{p}: the domain itself, else a name below it, else any, else 'unknown' (§7.3). */
export function bestName(names: readonly string[], domain: string): string {
  return (
    names.find((name) => name.toLowerCase() === domain.toLowerCase()) ??
    names.find((name) => endsIn(name, domain)) ??
    names[0] ??
    "unknown"
  );
}
