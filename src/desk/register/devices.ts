import type { NoteCard } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showNote } from "../board/show.ts";
import { devicesView } from "../views/devices-view.ts";
import { note } from "../views/notes.ts";
import { isYes } from "../role.ts";

/** An order about the register of devices. */
export type DevicesOrder =
  | { readonly order: "list" }
  | { readonly order: "name"; readonly sender: string; readonly name?: string }
  | { readonly order: "forget"; readonly sender: string };

/**
 * "devices", "device scanner@contoso.com name office.dyn.example" ("… name none"), "device scanner@contoso.com forget".
 * Anything else is no order.
 */
export function devicesOrder(text: string): DevicesOrder | undefined {
  const [word, sender, verb, name, ...more] = text
    .slice(0, 700)
    .trim()
    .toLowerCase()
    .split(/\s+/);
  if (word === "devices" && sender === undefined) return { order: "list" };
  if (word !== "device" || sender?.includes("@") !== true || more.length > 0)
    return undefined;
  if (verb === "forget" && name === undefined)
    return { order: "forget", sender };
  if (verb !== "name" || name === undefined) return undefined;
  return name === "none"
    ? { order: "name", sender }
    : { order: "name", sender, name };
}

/** Shows or keeps the register; for agents and for those who approve changes. */
export async function devices(
  desk: DeskParts,
  item: InboxItem,
  order: DevicesOrder,
): Promise<void> {
  const may =
    isYes(await desk.roles.isAgent(item.from)) ||
    isYes(await desk.roles.isApprover(item.from));
  // Asked of DNS before anything is written: a name that cannot be looked up helps nobody.
  const unfit = may ? await unfitName(desk, order) : undefined;
  await desk.store.transact(async (tx) => {
    const card = !may
      ? note("Nothing was shown", [
          "The register of devices is for the helpdesk and for those who approve changes, and I could not see that you are one of them.",
        ])
      : unfit === undefined
        ? await carriedOut(desk, tx, item, order)
        : note("The name was not taken", [unfit]);
    await showNote(desk, tx, item, card);
    await tx.inbox.done(item.id);
  });
}

async function unfitName(
  desk: DeskParts,
  order: DevicesOrder,
): Promise<string | undefined> {
  if (order.order !== "name" || order.name === undefined) return undefined;
  const found = await desk.lookUpName?.(order.name);
  if (found === undefined) return "Names are not looked up here.";
  return found.outcome === "saw"
    ? undefined
    : `${found.reason} It has to lead to the device's public address.`;
}

async function carriedOut(
  desk: DeskParts,
  tx: Transaction,
  { from }: InboxItem,
  order: DevicesOrder,
): Promise<NoteCard> {
  const { register } = tx;
  if (order.order === "list") {
    const all = await register.all();
    return devicesView(
      all.filter(({ tenantId }) => tenantId === from.tenantId),
    );
  }
  const isDone =
    order.order === "forget"
      ? await register.forget(from.tenantId, order.sender)
      : await register.setName(from.tenantId, order.sender, order.name);
  if (!isDone)
    return note("There is no such device", [
      "Send “devices” to see which ones are in the register. They come into it with their first case.",
    ]);
  await tx.audit.append({
    at: desk.clock.now(),
    who: from.objectId,
    what: `device.${order.order}`,
    subject: "register of devices",
    data: order.order === "name" ? { name: order.name ?? "none" } : {},
  });
  return order.order === "forget"
    ? note("Forgotten", [
        "It is out of the register. Its next case brings it back.",
      ])
    : nameTaken(order.name);
}

function nameTaken(name: string | undefined): NoteCard {
  return name === undefined
    ? note("The name is gone", ["Its way out is no longer looked up by name."])
    : note("Noted", [
        `${name} counts as the name of its public address from now on.`,
      ]);
}
