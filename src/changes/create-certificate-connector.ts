import type { FreshRequest } from "../core/model.ts";
import type { ChangeKind, InboundConnector, MailAdmin } from "../desk/ports.ts";
import { cannot, isNamed, readConnectors, readImage } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { lintCertificate } from "./lint.ts";
import { newImage, planNew, writeNew } from "./new-connector.ts";

type Request = Extract<FreshRequest, { kind: "create-certificate-connector" }>;

const WHOLE_CHAIN =
  "The server must show this certificate with its intermediate certificates, from a public authority, in its TLS handshake.";

/** A relay connector for servers that show a certificate of one of our own domains. */
export function createCertificateConnector(): ChangeKind {
  return defineKind("create-certificate-connector", {
    plan,
    read: ({ certificate }, admin, plan) =>
      readImage(
        admin,
        (connector) =>
          isNamed(nameFor(certificate))(connector) ||
          isFor(connector, certificate),
        (live) => newImage(live, plan),
      ),
    write: ({ certificate }, plan) => writeNew(nameFor(certificate), plan),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
): ReturnType<ChangeKind["plan"]> {
  const certificate = request.certificate.toLowerCase();
  const domains = await admin.acceptedDomains();
  if (domains.outcome !== "saw")
    return cannot(`The accepted domains could not be read. ${domains.reason}`);
  const unfit = lintCertificate(certificate, domains.value);
  if (unfit !== undefined) return cannot(unfit);
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const name = nameFor(certificate);
  const holder =
    read.value.find((connector) => isFor(connector, certificate)) ??
    read.value.find(isNamed(name));
  if (holder !== undefined)
    return cannot(
      `Connector "${holder.Name}"${holder.Enabled ? "" : ", which is switched off,"} is there for ${certificate} already.`,
    );
  const made = planNew(
    name,
    { TlsSenderCertificateName: certificate, RequireTls: true },
    changeId,
  );
  return {
    outcome: "planned",
    plan: {
      ...made,
      request: { kind: "create-certificate-connector", certificate },
      risk: {
        level: "high",
        words: `Whoever holds the key of a certificate for ${certificate} may then send to the whole world in your name, from anywhere.`,
      },
      warnings: [WHOLE_CHAIN, ...made.warnings],
    },
  };
}

function isFor(connector: InboundConnector, certificate: string): boolean {
  return connector.TlsSenderCertificateName?.toLowerCase() === certificate;
}

/** A star is no part of a name: some of Exchange's cmdlets take it for any. */
function nameFor(certificate: string): string {
  return `Bounce Desk ${certificate.replace("*.", "any ")}`;
}
