import type { Question } from "../../core/model.ts";
import { senderAddress } from "./sender-address.ts";
import { senderKind } from "./sender-kind.ts";
import { senderPublicAddress } from "./sender-public-address.ts";
import { senderSignsIn } from "./sender-signs-in.ts";
import { serverName } from "./server-name.ts";

export const questions: readonly Question[] = [
  senderAddress,
  senderKind,
  senderPublicAddress,
  senderSignsIn,
  serverName,
];
