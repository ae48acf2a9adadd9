import { execFile } from "node:child_process";
import { median, print, rounded } from "../../figures.bench.ts";
import type { LabSide } from "./lab-side.bench.ts";

/** The same by hand: what an expert's script asks with dig and swaks, one command after the other. */

const bench = "probes";
const DOMAIN = "contoso.com";
const MX = "contoso-com.mail.protection.outlook.com";
const ROUNDS = 3;

const QUESTIONS: readonly (readonly [name: string, type: string])[] = [
  [DOMAIN, "MX"],
  [MX, "A"],
  [MX, "AAAA"],
  [DOMAIN, "TXT"],
  ["spf.protection.outlook.com", "TXT"],
  [`selector1._domainkey.${DOMAIN}`, "CNAME"],
  [`selector2._domainkey.${DOMAIN}`, "CNAME"],
  [`_dmarc.${DOMAIN}`, "TXT"],
  ["fabrikam.example", "MX"],
  ["_mta-sts.fabrikam.example", "TXT"],
  ["_smtp._tls.fabrikam.example", "TXT"],
  [`_25._tcp.${MX}`, "TLSA"],
  ["44.113.0.203.in-addr.arpa", "PTR"],
  ["smtp.office365.com", "A"],
];

const TO_MX: readonly (readonly string[])[] = [
  ["--to", `scanner@${DOMAIN}`],
  ["--to", "supplier@fabrikam.example"],
  ["--to", `scanner@${DOMAIN}`, "--tls"],
  ["--to", "supplier@fabrikam.example", "--tls"],
  ["--to", `scanner@${DOMAIN}`, "--tls", "--tls-protocol", "tlsv1_2"],
];

export async function byScript(lab: LabSide, together: number): Promise<void> {
  for (const tool of ["dig", "swaks"])
    if ((await play(tool, ["-v"])) === "missing") {
      const notMeasured = `${tool} is not installed here.`;
      console.log(JSON.stringify({ bench, notMeasured }));
      return;
    }
  const [host = "", port = ""] = lab.dnsServer.split(":");
  const server = lab.routes.find(
    (route) => route.port === 25 && route.address.startsWith("52.101."),
  );
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (const [name, type] of QUESTIONS)
      await play("dig", [`@${host}`, "-p", port, "+tries=1", name, type]);
    for (const options of TO_MX)
      await play("swaks", [
        ...["--server", server?.to ?? "", "--helo", DOMAIN],
        ...["--from", `scanner@${DOMAIN}`, "--quit-after", "RCPT"],
        ...options,
      ]);
    took.push(performance.now() - started);
  }
  print({
    bench,
    what: "full diagnosis",
    unit: "ms",
    ours: rounded(together),
    peer: `dig (${QUESTIONS.length} times) and swaks (${TO_MX.length} times) by script`,
    theirs: rounded(median(took)),
    ratio: rounded(together / median(took)),
  });
}

/** A refusal of the server ends swaks with a code of its own, so only a missing program counts. */
function play(
  command: string,
  args: readonly string[],
): Promise<"played" | "missing"> {
  return new Promise((resolve) => {
    execFile(command, [...args], { timeout: 20_000 }, (error) => {
      const isMissing = error !== null && error.code === "ENOENT";
      resolve(isMissing ? "missing" : "played");
    });
  });
}
