import type { Headers } from "./mime/headers.ts";

/** Whether a machine that reports on deliveries wrote a mail, told by its name or by what only such machines write. */
export function isMailSystem(headers: Headers): boolean {
  const from = `${headers.get("from") ?? ""} ${headers.get("sender") ?? ""}`;
  return (
    /mailer-?daemon|\bmdaemon|postmaster|mail delivery|mail system|microsoftexchange|system administrator/i.test(
      from,
    ) ||
    headers.has("x-failed-recipients") ||
    headers.has("x-ms-exchange-message-is-ndr") ||
    /report/i.test(headers.get("content-type") ?? "")
  );
}
