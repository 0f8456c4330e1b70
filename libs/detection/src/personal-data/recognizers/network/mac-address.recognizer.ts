import { type Recognizer } from '../../recognizer';

const HEX = '[0-9A-Fa-f]';
/** Addresses of nobody: unset, broadcast. */
const NOBODY = /^(?:0|\W){12,17}$|^(?:[fF]|\W){12,17}$/;
const LETTER = /[A-Fa-f]/;

/** Hyphens between pairs of mere digits stand in dates and codes too. */
const validate = (match: string): number =>
  NOBODY.test(match) || (match.includes('-') && !LETTER.test(match)) ? 0 : match.length;

const COMMON = {
  category: 'MAC_ADDRESS',
  triggers: '0123456789',
  cues: ['mac-address'],
  validate,
} as const satisfies Partial<Recognizer>;

/** Hardware addresses (IEEE 802, EUI-48). */
export const MAC_ADDRESSES: readonly Recognizer[] = [
  {
    ...COMMON,
    rule: 'mac',
    pattern: new RegExp(`(?<![\\w:]|\\w-)${HEX}{2}([:-])${HEX}{2}(?:\\1${HEX}{2}){4}(?![\\w]|[:-]${HEX})`),
    minLength: 17,
    maxLength: 17,
    score: 0.85,
  },
  {
    ...COMMON,
    rule: 'mac.dotted',
    pattern: new RegExp(`(?<![\\w.])${HEX}{4}\\.${HEX}{4}\\.${HEX}{4}(?!\\w|\\.\\w)`),
    minLength: 14,
    maxLength: 14,
    score: 0.3,
  },
];
