export interface Row {
  readonly label: string;
  /** May hold a stranger's words. */
  readonly text: string;
  /** What a person wrote, below the text: shown as it was written, in no other language. */
  readonly words?: string;
}

export interface EvidenceRow {
  readonly looked: string;
  readonly saw: string;
  readonly from: string;
  readonly at: string;
}
