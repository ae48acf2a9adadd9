import type { DeviceSettings, ReadFact } from "../../core/model.ts";
import { relayRules } from "../causes/relay-rules.ts";
import {
  account,
  mxHost,
  NO_SIGN_IN,
  senderOf,
  SUBMISSION_HOST,
} from "../methods/known.ts";

/** What a device's form needs for sending through a relay rule. */
export function relayForm(read: ReadFact): DeviceSettings {
  const mustEncrypt = relayRules(read)?.covering.some(
    ({ enabled, requiresTls }) => enabled && requiresTls === true,
  );
  return {
    server: mxHost(read),
    port: 25,
    tls: mustEncrypt === true ? "STARTTLS" : "STARTTLS where the device can",
    signIn: NO_SIGN_IN,
    sender: senderOf(read),
  };
}

/** What it needs for signing in. */
export function submissionForm(read: ReadFact): DeviceSettings {
  return {
    server: SUBMISSION_HOST,
    port: 587,
    tls: "STARTTLS",
    signIn: account(read),
    sender: senderOf(read),
  };
}
