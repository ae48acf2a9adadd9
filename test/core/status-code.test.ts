import assert from "node:assert/strict";
import { parseReplyCode, parseStatusCode } from "../../src/core/status-code.ts";

describe("status codes", () => {
  for (const token of ["5.7.64", "4.4.62", "2.1.5", "5.7.139"])
    it(`reads ${token}`, () => {
      assert.equal(parseStatusCode(token), token);
    });

  for (const token of ["3.1.1", "5.7", "5.7.6400", "15.20.5612.19", "5.7.64 "])
    it(`takes "${token}" for none`, () => {
      assert.equal(parseStatusCode(token), undefined);
    });

  for (const token of ["250", "354", "451", "550"])
    it(`reads reply code ${token}`, () => {
      assert.equal(parseReplyCode(token), token);
    });

  for (const token of ["150", "55", "5500", "6xx"])
    it(`takes "${token}" for no reply code`, () => {
      assert.equal(parseReplyCode(token), undefined);
    });
});
