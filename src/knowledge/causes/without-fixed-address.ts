import type { FixId, ReadFact } from "../../core/model.ts";

/** Where the public address changes or is shared, no rule can name it: a sign-in or a certificate has to tell who sends. */
export const withoutFixedAddress = {
  fixes: ["switch-to-submission", "create-certificate-connector"],
  pick: (read: ReadFact): FixId | undefined => {
    if (read("sender.address-is-fixed") !== false) return undefined;
    return canSubmit(read)
      ? "switch-to-submission"
      : "create-certificate-connector";
  },
} as const;

/** Known to be able to sign in, and no firewall is known to be in the way. */
export function canSubmit(read: ReadFact): boolean {
  const ability = read("device.sign-in-ability");
  return (
    ability !== undefined &&
    ability !== "none" &&
    !isShut(read, SUBMISSION_PORT)
  );
}

const SUBMISSION_PORT = 587;

export function isShut(read: ReadFact, port: number): boolean {
  return read("network.ports-shut")?.includes(port) === true;
}
