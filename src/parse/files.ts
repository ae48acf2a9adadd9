import type { Reading } from "../core/model.ts";
import { readMail, readText } from "./index.ts";
import { looksLikeMail } from "./mime/looks-like-mail.ts";
import { htmlToText } from "./html.ts";

/** Reads a file by what it holds, not by how it is called. */
export function readFile(_name: string, bytes: Uint8Array): Promise<Reading> {
  const start = Buffer.from(bytes.subarray(0, 24_000)).toString("latin1");
  if (looksLikeMail(start.trimStart())) return readMail(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  const isHtml = /^\s*(?:<!doctype html|<html|<body|<table|<div)/i.test(
    text.slice(0, 400),
  );
  return Promise.resolve(readText(isHtml ? htmlToText(text) : text));
}
