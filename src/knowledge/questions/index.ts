import type { Question } from "../../core/model.ts";
import { deviceSignInAbility } from "./device-sign-in-ability.ts";
import { deviceTlsVersion } from "./device-tls-version.ts";
import { deviceTls } from "./device-tls.ts";
import { deviceTrustsServer } from "./device-trusts-server.ts";
import { problemChange } from "./problem-change.ts";
import { problemScope } from "./problem-scope.ts";
import { recipientExternal } from "./recipient-external.ts";
import { senderAddressIsFixed } from "./sender-address-is-fixed.ts";
import { senderAddress } from "./sender-address.ts";
import { senderCertificateName } from "./sender-certificate-name.ts";
import { senderKind } from "./sender-kind.ts";
import { senderPublicAddress } from "./sender-public-address.ts";
import { senderSignsIn } from "./sender-signs-in.ts";
import { senderVolume } from "./sender-volume.ts";
import { serverName } from "./server-name.ts";
import { serverPort } from "./server-port.ts";
import { signInAccount } from "./sign-in-account.ts";
import { signInMethod } from "./sign-in-method.ts";

/** Every one of them, in the order of their names. */
export const questions: readonly Question[] = [
  deviceSignInAbility,
  deviceTlsVersion,
  deviceTls,
  deviceTrustsServer,
  problemChange,
  problemScope,
  recipientExternal,
  senderAddressIsFixed,
  senderAddress,
  senderCertificateName,
  senderKind,
  senderPublicAddress,
  senderSignsIn,
  senderVolume,
  serverName,
  serverPort,
  signInAccount,
  signInMethod,
];
