export interface Form {
  readonly fields: readonly FormField[];
}

export type FormField =
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly label: string;
      readonly choices: readonly {
        readonly value: string;
        readonly title: string;
      }[];
      readonly value: string;
      readonly error: string;
      /** Folded into one line, where the form is not what the card is about. */
      readonly isCompact?: true;
      /** The card's other buttons go without it. */
      readonly isOptional?: true;
    }
  | {
      readonly kind: "text";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly maxLength: number;
      /** Several lines, such as a whole error; in a note only. */
      readonly isMultiline?: true;
      /** Nothing is sent while it is empty. */
      readonly isRequired?: true;
      readonly value: string;
      readonly error: string;
    };
