import { randomBytes } from "node:crypto";

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 500 | 503;

/** Why a request was not taken: a status, a word for the log, and one sentence of ours for whoever asked. */
export class Refused {
  readonly status: RefusalStatus;
  readonly because: string;
  readonly sentence: string;

  constructor(status: RefusalStatus, because: string, sentence: string) {
    this.status = status;
    this.because = because;
    this.sentence = sentence;
  }
}

export interface RefusalBody {
  readonly error: string;
  /** Also stands in the log, so that the two can be brought together. */
  readonly reference: string;
}

/** The body of a refused request. Nothing of a library, nothing of the request. */
export function refusalBody(refused: Refused): RefusalBody {
  return {
    error: refused.sentence,
    reference: `E-${randomBytes(4).toString("hex").toUpperCase()}`,
  };
}
