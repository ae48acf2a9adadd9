import type { SignInFailure } from "../core/facts.ts";

/**
 * Entra's numbers for what went wrong at a sign-in. Learn, "Microsoft Entra authentication and authorization error
 * codes". What is not listed here is told as `other`, with its number.
 */
const KNOWN: Readonly<Record<number, SignInFailure>> = {
  0: "none",
  50055: "wrong-password", // InvalidPasswordExpiredPassword
  50056: "wrong-password", // Invalid or null password
  50126: "wrong-password", // InvalidUserNameOrPassword
  50144: "wrong-password", // InvalidPasswordExpiredOnPremPassword
  53000: "conditional-access", // DeviceNotCompliant
  53001: "conditional-access", // DeviceNotDomainJoined
  53002: "conditional-access", // ApplicationUsedIsNotAnApprovedApp
  53003: "conditional-access", // BlockedByConditionalAccess
  50072: "mfa", // UserStrongAuthEnrollmentRequiredInterrupt
  50074: "mfa", // UserStrongAuthClientAuthNRequiredInterrupt
  50076: "mfa", // UserStrongAuthClientAuthNRequired
  50079: "mfa", // UserStrongAuthEnrollmentRequired
  50008: "federation", // SAML assertion missing or misconfigured
  50107: "federation", // The requested federation realm does not exist
  80001: "federation", // OnPremiseStoreIsNotAvailable
  80002: "federation", // OnPremisePasswordValidatorRequestTimedout
  80005: "federation", // OnPremisePasswordValidatorUnpredictableWebException
  80007: "federation", // OnPremisePasswordValidatorErrorOccurredOnPrem
};

export function failureOf(errorCode: number): SignInFailure {
  return KNOWN[errorCode] ?? "other";
}
