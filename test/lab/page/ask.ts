import { request } from "node:http";
import { z } from "zod/v4";

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Unlike fetch, it sends any Host header. */
export function ask(
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          headers: response.headers,
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

export function post(url: string, json: unknown): Promise<Answer> {
  return ask(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  });
}

const failure = z.strictObject({ error: z.string().regex(/^[A-Z].*\.$/) });

export function sentenceOf({ body }: Answer): string {
  return failure.parse(JSON.parse(body)).error;
}
