import type { Case, Instant } from "../../core/model.ts";
import type { CasePlace, CaseQuery, Store } from "../ports.ts";

/** A case with the name of its incident. */
export interface ListedCase {
  readonly case: Case;
  readonly incident: string | undefined;
}

/** A transaction keeps everybody else waiting: so many cases are looked through in one. */
const AT_ONCE = 40;

/** All cases that fit, newest first, a page at a time: no more of them is in memory than one page. Those that come meanwhile are left out. */
export async function* casePages(
  store: Store,
  query: CaseQuery,
  since?: Instant,
): AsyncGenerator<readonly ListedCase[]> {
  let after: CasePlace | undefined;
  do {
    const slice = { since, after, limit: AT_ONCE };
    const page = await store.transact(async (tx) => {
      const { cases, next } = await tx.search.page(query, slice);
      const listed: ListedCase[] = [];
      for (const one of cases) {
        const { incident } = one;
        const of = incident && (await tx.incidents.get(incident.id));
        listed.push({ case: one, incident: of?.reference });
      }
      return { listed, next };
    });
    if (page.listed.length > 0) yield page.listed;
    after = page.next;
  } while (after !== undefined);
}
