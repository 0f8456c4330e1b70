import { type Recognizer } from '../../recognizer';

/** What letters count for, by their place in the alphabet; I, O and Q do not occur (ISO 3779, 49 CFR 565.15). */
const LETTERS = '12345678.12345.7.923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const CHECK = 8;

function validate(vin: string): number {
  const sum = WEIGHTS.reduce<number>((total, weight, index) => {
    const code = vin.charCodeAt(index);
    return total + weight * Number(code >= 65 ? LETTERS[code - 65] : vin[index]);
  }, 0);
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return vin[CHECK] === check ? vin.length : 0;
}

const VIN = '(?<![\\w-])(?=\\d{0,8}[A-Z])[A-HJ-NPR-Z0-9]{13}\\d{4}(?![\\w-])';
const COMMON = {
  category: 'LICENSE_PLATE',
  triggers: '0123456789',
  pattern: new RegExp(VIN),
  minLength: 17,
  maxLength: 17,
  cues: ['vehicle', 'plate'],
} as const satisfies Partial<Recognizer>;

/** Vehicle identification numbers: with a check digit in North America, elsewhere by a cue. */
export const VINS: readonly Recognizer[] = [
  { ...COMMON, rule: 'vin.checked', score: 0.7, validate },
  { ...COMMON, rule: 'vin', score: 0.3 },
];
