/** How often and how many at once we may knock at one address. One object per process. */
export interface Manners {
  /** Waits for a free place (two per address). `rest` says until when the address asked to be left alone. */
  enter(address: string, signal: AbortSignal): Promise<Admission>;
  /** After a 421: nobody connects to this address for ten minutes. */
  leaveAlone(address: string): void;
}

export type Admission =
  | { readonly admission: "enter"; readonly leave: () => void }
  | { readonly admission: "resting" | "stopped"; readonly because: string };

const AT_ONCE = 2;
const REST_MS = 10 * 60_000;

interface Place {
  inside: number;
  readonly waiting: Set<() => void>;
}

/** `now` in milliseconds. */
export function createManners(now: () => number): Manners {
  const places = new Map<string, Place>();
  const resting = new Map<string, number>();

  const leave = (address: string, place: Place) => {
    place.inside -= 1;
    const [next] = place.waiting;
    next?.();
    if (place.inside === 0 && place.waiting.size === 0) places.delete(address);
  };

  return {
    async enter(address, signal) {
      const place = places.get(address) ?? { inside: 0, waiting: new Set() };
      places.set(address, place);
      while (place.inside >= AT_ONCE && !signal.aborted)
        await turn(place, signal);
      if (signal.aborted)
        return { admission: "stopped", because: "The look was stopped." };
      const until = resting.get(address) ?? 0;
      if (until > now())
        return {
          admission: "resting",
          because: `${address} asked us to come back later, so we leave it alone for ten minutes.`,
        };
      resting.delete(address);
      place.inside += 1;
      let isInside = true;
      return {
        admission: "enter",
        leave: () => {
          if (isInside) leave(address, place);
          isInside = false;
        },
      };
    },
    leaveAlone(address) {
      resting.set(address, now() + REST_MS);
    },
  };
}

function turn(place: Place, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      place.waiting.delete(go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    place.waiting.add(go);
    signal.addEventListener("abort", go, { once: true });
  });
}
