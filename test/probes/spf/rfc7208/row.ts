/** One thing that RFC 7208 says, with a zone of its own. */
export interface Row {
  /** Terms of example.com's record, or all of its entries. */
  readonly has: string | readonly unknown[];
  readonly is: string;
  readonly ip?: string;
  readonly from?: string;
  readonly helo?: string;
  /** Further names. */
  readonly with?: Readonly<Record<string, readonly unknown[]>>;
  readonly explanation?: string;
}

export type Sections = Readonly<Record<string, Readonly<Record<string, Row>>>>;

export const A_HOST = {
  "host.example.com": [{ A: "192.0.2.1" }, { AAAA: "2001:db8::1" }],
};
