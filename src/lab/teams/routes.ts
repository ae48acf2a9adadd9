import type { RequestListener } from "node:http";
import { listener } from "../cloud/web.ts";
import type { Teams } from "./index.ts";

/** Teams' addresses begin with /teams; all others are somebody else's. */
export function teamsRoutes(
  teams: Pick<Teams, "service">,
  otherwise: RequestListener,
): RequestListener {
  const ours = listener(
    async (asked) =>
      await teams.service({
        ...asked,
        // A service URL ends in '/', and clients put another one behind it.
        path: asked.path.slice(1).filter((segment) => segment !== ""),
      }),
  );
  return (request, response) => {
    if (/^\/teams(\/|\?|$)/.test(request.url ?? "")) ours(request, response);
    else otherwise(request, response);
  };
}
