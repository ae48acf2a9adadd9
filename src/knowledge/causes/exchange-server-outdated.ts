import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const exchangeServerOutdated = {
  id: "exchange-server-outdated",

  title: "Our own Exchange server is too old for Microsoft 365",
  explain:
    "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.",
  station: "network",
  needs: ["sender.kind"],
  judge: (read) => {
    const kind = read("sender.kind");
    if (kind !== "server") return undefined;
    return {
      verdict: "possible",
      because: ["A mail server of our own passes the mail on."],
    };
  },
  fixes: ["update-exchange-server"],
  source: SOURCES.outdatedExchange,
  checked: CHECKED,
} satisfies Cause;
