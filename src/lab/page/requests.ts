import { z } from "zod/v4";

/** What the page may ask for. Each message is the whole sentence that the caller reads. */

const role = z.enum(["user", "agent", "admin"], {
  error: "Say who acts: user, agent or admin.",
});

const object = { error: "Send a JSON object." };

export const sayRequest = z.object(
  {
    role,
    text: z
      .string({ error: "Give the message as text." })
      .refine((text) => text.trim() !== "", {
        error: "The message is empty.",
      }),
  },
  object,
);

export const pressRequest = z.object(
  {
    role,
    messageId: z
      .string({ error: "Say on which message the button stands." })
      .min(1, { error: "Say on which message the button stands." }),
    verb: z
      .string({ error: "Say which verb the button sends." })
      .min(1, { error: "Say which verb the button sends." }),
    data: z
      .record(z.string(), z.unknown(), {
        error: "Give the button's data as a JSON object.",
      })
      .default({}),
  },
  object,
);

export const triageRequest = z.object(
  {
    role,
    messageId: z
      .string({ error: "Say which message." })
      .min(1, { error: "Say which message." }),
    data: z
      .record(z.string(), z.unknown(), {
        error: "Give the button's data as a JSON object.",
      })
      .optional(),
  },
  object,
);

export const searchRequest = z.object(
  { role, words: z.string({ error: "Give the words as text." }) },
  object,
);

export const sendCardRequest = z.object(
  {
    role,
    card: z.record(z.string(), z.unknown(), {
      error: "Give the card as a JSON object.",
    }),
  },
  object,
);

export const consentRequest = z.object(
  {
    role,
    messageId: z
      .string({ error: "Say which message." })
      .min(1, { error: "Say which message." }),
    answer: z.enum(["accept", "decline"], {
      error: "Give the answer as accept or decline.",
    }),
  },
  object,
);

export const settingsRequest = z
  .object(
    {
      host: z
        .string({ error: "Give the host as text." })
        .trim()
        .regex(/^[a-z\d](?:[a-z\d.:-]{0,251}[a-z\d])?$/i, {
          error: "Give the host as a name or an address.",
        })
        .optional(),
      port: z
        .int({ error: "Give the port as a number from 1 to 65535." })
        .min(1, { error: "Give the port as a number from 1 to 65535." })
        .max(65535, { error: "Give the port as a number from 1 to 65535." })
        .optional(),
      tls: z
        .enum(["none", "starttls", "implicit"], {
          error: "Give TLS as none, starttls or implicit.",
        })
        .optional(),
    },
    object,
  )
  .refine(
    ({ host, port, tls }) =>
      host !== undefined || port !== undefined || tls !== undefined,
    { error: "Give a host, a port or a TLS mode to change." },
  );

export const startOverRequest = z.object(
  { story: z.string({ error: "Say which story to put on stage." }) },
  object,
);
