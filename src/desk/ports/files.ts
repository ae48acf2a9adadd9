/** Where Teams takes a file for a person, and what it is called there once it is up. */
export interface UploadPlace {
  /** Its own permission, for some minutes. */
  readonly url: string;
  readonly name: string;
  /** Where the file is seen afterwards. */
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** What became of a file on its way into a person's OneDrive. */
export type SentOff =
  | { readonly outcome: "sent" }
  /** Trying once more may help. */
  | { readonly outcome: "later"; readonly reason: string }
  | { readonly outcome: "refused"; readonly reason: string };

/** Brings a file to where Teams takes it. Never rejects. */
export type SendFile = (
  place: UploadPlace,
  content: Uint8Array,
  stop: AbortSignal,
) => Promise<SentOff>;
