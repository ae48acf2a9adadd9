/** A picture of numbers. Who cannot see it finds the same numbers in the card's rows. */
export interface Chart {
  /** Upright columns along a time, bars that are compared with the longest, or parts of a whole. */
  readonly shape: "columns" | "bars" | "share";
  readonly title: string;
  /** The labels are days, 'YYYY-MM-DD', and are written as the reader writes days. */
  readonly isByDay?: true;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Not below zero. */
  readonly value: number;
}
