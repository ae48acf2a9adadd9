import type { Method } from "../../core/model.ts";
import { clientSubmission } from "./client-submission.ts";
import { communicationServices } from "./communication-services.ts";
import { directSend } from "./direct-send.ts";
import { graphSendMail } from "./graph-send-mail.ts";
import { highVolumeEmail } from "./high-volume-email.ts";
import { localRelay } from "./local-relay.ts";
import { relayByAddress } from "./relay-by-address.ts";
import { relayByCertificate } from "./relay-by-certificate.ts";

/** The ways to send mail through Microsoft 365; the one to try first stands before its equals. */
export const methods: readonly Method[] = [
  graphSendMail,
  clientSubmission,
  relayByAddress,
  relayByCertificate,
  highVolumeEmail,
  communicationServices,
  localRelay,
  directSend,
];
