import type { HelpdeskCard } from "../desk/cards.ts";
import {
  actionsOf,
  detailsOf,
  hasDetails,
  rowsOf,
  type Room,
  type View,
} from "./card-parts.ts";
import { formOf } from "./form-view.ts";
import type { Words } from "./words.ts";

/** What is folded away: what else can be done, what happened, and the details. */
export function helpdeskMore(
  card: HelpdeskCard,
  room: Room,
  words: Words,
): View {
  const { more, history = [] } = card;
  const isThere =
    more !== undefined || history.length > 0 || hasDetails(card.details);
  return {
    toggle: isThere
      ? [
          {
            title:
              more === undefined && history.length === 0
                ? words.details
                : words.more,
          },
        ]
      : [],
    more: isThere
      ? [
          {
            form: formOf(more?.form, words, room.choices),
            actions: actionsOf(more?.buttons ?? []),
            history:
              history.length === 0
                ? []
                : [
                    {
                      heading: words.history,
                      // The newest; a day with a time is longer than other labels.
                      entries: rowsOf(history.slice(-room.list), room, 120),
                    },
                  ],
          },
        ]
      : [],
    ...detailsOf(card.details, room, words),
  };
}
