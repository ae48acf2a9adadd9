import type { ReadFact } from "../../core/model.ts";
import { sawMicrosoft } from "./server-door.ts";

/** Microsoft's servers show certificates of public authorities; what nobody vouches for is somebody else's there. */
export function isForeign(read: ReadFact): boolean {
  const shown = read("server.certificate");
  return (
    shown === "intercepted" || (shown === "untrusted" && sawMicrosoft(read))
  );
}
