import type { Party, Role } from "./scan/roles.ts";

export interface Known {
  readonly sender?: string | undefined;
  readonly failedRecipients: readonly string[];
  readonly originalTo?: string | undefined;
}

/** A recipient with every place where it stands; none where only a header names it. */
export interface Recipient {
  readonly address: string;
  readonly places: readonly number[];
  /** 'guessed' where nothing but the copy of the mail, or a lone address in a sentence, speaks for it. */
  readonly found: "stated" | "guessed";
}

/** Who did not get the mail: those set off as failed, then addressees, then whoever the copy of the mail was for. */
export function chooseRecipients(
  parties: readonly Party[],
  known: Known,
): Recipient[] {
  const failed = gather(parties, "failed-recipient");
  if (failed.length > 0) return failed;
  if (known.failedRecipients.length > 0)
    return known.failedRecipients.map((address) => stated(parties, address));
  const addressees = others(gather(parties, "addressee"), known.sender);
  const mentioned = others(gather(parties, "mentioned"), known.sender);
  const agreed = [...addressees, ...mentioned].filter(({ address }) =>
    isSame(address, known.originalTo),
  );
  if (agreed.length > 0) return agreed.slice(0, 1);
  if (addressees.length > 0) return addressees;
  const guess = mentioned[0]?.address ?? known.originalTo;
  return guess === undefined
    ? []
    : [{ ...stated(parties, guess), found: "guessed" }];
}

function others(
  recipients: readonly Recipient[],
  sender: string | undefined,
): Recipient[] {
  return recipients.filter(({ address }) => !isSame(address, sender));
}

function isSame(address: string, other: string | undefined): boolean {
  return address.toLowerCase() === other?.toLowerCase();
}

function stated(parties: readonly Party[], address: string): Recipient {
  const places = parties
    .filter((one) => isSame(one.address, address))
    .map((one) => one.at);
  return { address, places, found: "stated" };
}

function gather(parties: readonly Party[], role: Role): Recipient[] {
  if (!parties.some((party) => party.role === role)) return [];
  const found = new Map<string, { address: string; places: number[] }>();
  for (const party of parties) {
    if (party.role !== role) continue;
    const key = party.address.toLowerCase();
    const known = found.get(key);
    if (known === undefined)
      found.set(key, { address: party.address, places: [party.at] });
    else known.places.push(party.at);
  }
  return [...found.values()].map(({ address, places }) => ({
    address,
    places,
    found: "stated",
  }));
}
