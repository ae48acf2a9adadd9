/** Learn, "National clouds" and the module's own hosts: there a token's audience is the service's own address. */
const MICROSOFT_HOSTS =
  /^(outlook\.office365\.(com|us)|outlook-dod\.office365\.us|partner\.outlook\.cn|graph\.microsoft\.(com|us)|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)$/;

/** The scope of a service's tokens; behind any other address (a gateway, the lab) it stays the public cloud's. */
export function scopeOf(serviceUrl: string, publicCloud: string): string {
  const { hostname, origin } = new URL(serviceUrl);
  return `${MICROSOFT_HOSTS.test(hostname) ? origin : publicCloud}/.default`;
}
