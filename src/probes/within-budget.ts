import type { Look } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook } from "./reach.ts";

/** Looks of one case are one diagnosis; a person, a tenant and this process have a number of them in a while. */
export function withinBudget(network: ProbeNetwork, look: Look): Look {
  return {
    ...look,
    run(known, signal) {
      const diagnosis = network.diagnosis(signal);
      const { askedBy } = known;
      if (askedBy !== undefined) diagnosis.belongsTo(askedBy.caseId);
      const id = diagnosis.id();
      const { budget } = network;
      const over =
        budget.spend("prober", "this process", id) ??
        (askedBy === undefined
          ? undefined
          : (budget.spend("tenant", askedBy.tenantId, id) ??
            budget.spend("user", askedBy.objectId, id)));
      return over === undefined
        ? look.run(known, signal)
        : Promise.resolve(couldNotLook("us", `${over}.`));
    },
  };
}
