import type { Look } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook } from "./reach.ts";

/** A look that is about the device's network. From anywhere else it does not even connect: it would see another path. */
export function fromOffice(network: ProbeNetwork, look: Look): Look {
  if (network.standsIn === "office") return look;
  return {
    ...look,
    run: () =>
      Promise.resolve(
        couldNotLook(
          "us",
          "We do not stand in your device's network, so what we would see from here says nothing about it. A prober at your site can look.",
        ),
      ),
  };
}
