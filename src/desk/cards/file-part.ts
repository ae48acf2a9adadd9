import type { Person } from "../../core/model.ts";

/** What a file is to hold. */
export type FileOrder =
  | {
      readonly kind: "cases";
      /** As for the search. */
      readonly words: string;
      readonly as: "csv" | "json";
      /** Whose cases were offered. */
      readonly among: "all" | "own";
    }
  /** Everything about the person who asks. */
  | { readonly kind: "mine" };

/** A file that the bot offers a person, until it is made: Teams asks the person first. */
export interface FileOffer {
  readonly state: "offered" | "under-way" | "failed";
  /** Unguessable; comes back with the person's answer. */
  readonly id: string;
  /** The id of the note on which it stands. */
  readonly note: string;
  readonly by: Pick<Person, "tenantId" | "objectId">;
  readonly order: FileOrder;
  readonly name: string;
  readonly description: string;
  /** As far as it can be told before it is made. */
  readonly sizeBytes: number;
}

export type FilePart =
  | FileOffer
  | {
      readonly state: "there";
      readonly name: string;
      readonly contentUrl: string;
      readonly uniqueId: string;
      readonly fileType: string;
    };
