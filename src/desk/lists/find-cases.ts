import { soughtIn } from "./case-query.ts";
import type { DeskParts } from "../parts.ts";
import type { FindCases, InboxItem } from "../ports.ts";
import { changeFor } from "../changes/change-for.ts";
import { answerWith } from "../board/show.ts";
import { foundCase, foundNote } from "../views/found-view.ts";
import { isYes } from "../role.ts";

/** Looks cases up for the message extension and for the chat. Whose role cannot be looked up finds their own cases only. */
export function createFindCases(desk: DeskParts): FindCases {
  return async (asks, words) => {
    const role = await desk.roles.isAgent(asks);
    const isAgent = isYes(role);
    const { isOpen, isMine, terms } = soughtIn(words);
    const found = await desk.store.transact(async (tx) => {
      const cases = await tx.search.cases({
        tenantId: asks.tenantId,
        reporter: isAgent ? undefined : asks.objectId,
        mine: isMine ? asks.objectId : undefined,
        isOpen,
        terms,
      });
      return Promise.all(
        cases.map(async (one) => ({
          case: one,
          change:
            one.changeId === undefined
              ? undefined
              : await tx.changes.get(one.changeId),
        })),
      );
    });
    return {
      among: isAgent ? "all" : "own",
      cases: found.map((one) =>
        foundCase({
          ...one,
          knowledge: desk.knowledge,
          canAskForFix: changeFor(desk, one.case) !== undefined,
        }),
      ),
    };
  };
}

/** The same search, answered in the person's own chat. */
export async function findInChat(
  desk: DeskParts,
  item: InboxItem,
  words: string,
): Promise<void> {
  const found = await createFindCases(desk)(item.from, words);
  const canExport = desk.sendFile !== undefined;
  await answerWith(desk, item, foundNote(found, canExport ? words : ""));
}
