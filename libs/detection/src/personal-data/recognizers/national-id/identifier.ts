import { type CueName } from '../../cue/cue-name';
import { type Recognizer, THRESHOLD } from '../../recognizer';

/** One way to write an identifier: its shape, its shortest and longest length in characters, and its base score. */
export type IdentifierForm = readonly [body: RegExp, shortest: number, longest: number, score: number];

/** Whose identifier it is. */
export type IdentifierCategory = 'NATIONAL_ID' | 'US_SSN' | 'MEDICAL_ID' | 'BUSINESS_ID';

/** An identifier that a state or a register gives out. */
export interface Identifier {
  /** The name of the rule: country and identifier, such as `pl.pesel`. */
  readonly rule: string;
  /**
   * Whose identifier it is.
   * @default 'NATIONAL_ID'
   */
  readonly category?: IdentifierCategory;
  /** The ways to write it. In a body a space stands only in brackets; there it covers no-break spaces too. */
  readonly forms: readonly IdentifierForm[];
  /**
   * Checks the letters and digits alone, letters as capitals.
   * @default everything that has the shape holds
   */
  readonly holds?: (code: string) => boolean;
  /**
   * The cues that make it surer.
   * @default those of the category
   */
  readonly cues?: readonly CueName[];
}

const CUES: Readonly<Record<IdentifierCategory, readonly CueName[]>> = {
  NATIONAL_ID: ['national-id'],
  US_SSN: ['ssn', 'national-id'],
  MEDICAL_ID: ['medical'],
  BUSINESS_ID: ['business-id'],
};
/** What is sure by its own shape is also confirmed by words that announce something related. */
const RELATED: Readonly<Record<IdentifierCategory, readonly CueName[]>> = {
  NATIONAL_ID: ['ssn', 'id-number'],
  US_SSN: ['id-number'],
  MEDICAL_ID: ['national-id', 'id-number'],
  BUSINESS_ID: ['national-id', 'id-number'],
};

/** A longer number, code, address or sum is not an identifier with something before or after it; a cell of CSV is. */
const LEFT = '[\\w+À-ɏ]|\\w[-\\u2011\\u2013]|\\d[./:]';
const RIGHT = '(?![\\wÀ-ɏ@%]|[-+\\u2011\\u2013]\\w|[./:]\\d|,\\d{3}(?!\\d))';
const BAD_LEFT = new RegExp(`(?:${LEFT})$`);

/** A body with the spaces and hyphens that typesetting uses, and the boundary after it. */
const closed = (body: RegExp): string =>
  `(?:${body.source.replaceAll(' ', ' \\u00a0\\u202f').replaceAll('-]', '\\u2011\\u2013-]')})${RIGHT}`;

/** The pattern of an identifier: its body between boundaries. */
export const bounded = (body: RegExp): RegExp => new RegExp(`\\b(?<!${LEFT})${closed(body)}`);

/** The letters and digits of a match, letters as capitals. */
export const compact = (match: string): string => match.replace(/[^0-9A-Za-zÑñ]/g, '').toUpperCase();

/** The rows of the catalogue for one identifier, one for each way to write it. */
export function identifier({ rule, category = 'NATIONAL_ID', forms, holds, cues }: Identifier): Recognizer[] {
  return forms.map(([body, minLength, maxLength, score]) => ({
    category,
    rule,
    triggers: '0123456789',
    // Where a checksum decides anyway, the boundary before the match is looked at last, which is faster.
    pattern: holds ? new RegExp(`\\b${closed(body)}`) : bounded(body),
    minLength,
    maxLength,
    score,
    cues: [...(cues ?? CUES[category]), ...(score >= THRESHOLD ? RELATED[category] : [])],
    ...(holds && {
      validate: (match: string, before: () => string) =>
        holds(compact(match)) && !BAD_LEFT.test(before().slice(-2)) ? match.length : 0,
    }),
  }));
}
