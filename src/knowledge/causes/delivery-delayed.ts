import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const deliveryDelayed = {
  id: "delivery-delayed",

  title: "The mail is not lost; it is still being tried",
  explain:
    "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.",
  station: "recipient",
  needs: [],
  checks: ["tenant.service-incident"],
  judge: () => undefined,
  fixes: ["wait-and-retry"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
