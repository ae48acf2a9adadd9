import type { RequestListener } from "node:http";
import { listener } from "../cloud/web.ts";
import type { Service } from "../cloud/web.ts";
import { largestChunkBytes } from "./drive.ts";
import type { Teams } from "./index.ts";

/** Teams' addresses begin with /teams, those of people's files with /onedrive; all others are somebody else's. */
export function teamsRoutes(
  teams: Pick<Teams, "service" | "drive">,
  otherwise: RequestListener,
): RequestListener {
  const ours = listener(behind(teams.service));
  const files = listener(behind(teams.drive.service), largestChunkBytes);
  return (request, response) => {
    const url = request.url ?? "";
    if (/^\/teams(\/|\?|$)/.test(url)) ours(request, response);
    else if (/^\/onedrive(\/|\?|$)/.test(url)) files(request, response);
    else otherwise(request, response);
  };
}

/** The path without its first segment. A service URL ends in '/', and clients put another one behind it. */
function behind(service: Service): Service {
  return async (asked) =>
    await service({
      ...asked,
      path: asked.path.slice(1).filter((segment) => segment !== ""),
    });
}
