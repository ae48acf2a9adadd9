import type { HelpdeskCard } from "../desk/cards.ts";
import {
  actionsOf,
  detailsOf,
  hasDetails,
  type Room,
  type View,
} from "./card-parts.ts";
import { formOf } from "./form-view.ts";
import type { Words } from "./words.ts";

/** What is folded away: what else can be done, and the details. */
export function helpdeskMore(
  card: HelpdeskCard,
  room: Room,
  words: Words,
): View {
  const { more } = card;
  const isThere = more !== undefined || hasDetails(card.details);
  return {
    toggle: isThere
      ? [{ title: more === undefined ? words.details : words.more }]
      : [],
    more: isThere
      ? [
          {
            form: formOf(more?.form, words, room.choices),
            actions: actionsOf(more?.buttons ?? []),
          },
        ]
      : [],
    ...detailsOf(card.details, room, words),
  };
}
