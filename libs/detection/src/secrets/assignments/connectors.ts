/** What may stand between a name and its value. */
export interface Connector {
  /** Sticky, bounded; tried right after the name. */
  readonly pattern: RegExp;
  /** Only a value between quotes counts. */
  readonly needsQuotes: boolean;
  /** Only after a name that begins so (`--password`). */
  readonly namePrefix?: string;
  /** How it is written. */
  readonly example: string;
}

/** Tried in this order; the first that fits decides. */
export const CONNECTORS: readonly Connector[] = [
  {
    example: `"password": "…", token ?= …, var key string = "…"`,
    pattern:
      /\\{0,3}["'`]?\]?\??[ \t]{0,16}(?:(?::[ \t]{0,4}[A-Za-z][\w<>[\]|.?]{0,40}|string|String|str|text)[ \t]{0,4}(?==))?(?::=|\?=|\+=|\|\|=|\?\?=|=>|->|={1,3}|:(?!:))[ \t]{0,16}/y,
    needsQuotes: false,
  },
  {
    example: `- name: TOKEN\n  value: …`,
    pattern: /["']?[ \t]{0,8}\r?\n[ \t-]{0,40}(?:value|default):[ \t]{0,8}/y,
    needsQuotes: false,
  },
  { example: `setProperty("TOKEN", "…")`, pattern: /\\?["'][ \t]{0,4},[ \t]{0,8}/y, needsQuotes: true },
  { example: `setPassword("…")`, pattern: /\([ \t]{0,4}/y, needsQuotes: true },
  {
    example: `key="token" value="…"`,
    pattern: /["'][ \t]{1,8}[vV]alue[ \t]{0,4}=[ \t]{0,4}/y,
    needsQuotes: true,
  },
  { example: `<password>…</password>`, pattern: /["']?>[ \t]{0,8}/y, needsQuotes: false },
  { example: `IDENTIFIED BY '…'`, pattern: /[ \t]{1,4}(?=['"])/y, needsQuotes: true },
  { example: `| password | … |`, pattern: /[`*]{0,2}[ \t]{1,16}\|[ \t]{1,16}[`]?/y, needsQuotes: false },
  { example: `--password …`, pattern: /[ \t]{1,4}/y, needsQuotes: false, namePrefix: '-' },
];
