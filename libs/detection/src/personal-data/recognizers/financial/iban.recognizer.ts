import { isDigit } from '../../prefixes';
import { type Recognizer } from '../../recognizer';

/** Lengths by country, from the IBAN registry (ISO 13616-1). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** What a character counts for: digits themselves, letters 10 to 35, anything else -1. */
function valueOf(code: number): number {
  if (isDigit(code)) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? letter - 87 : -1;
}

/** ISO 7064 MOD 97-10 of a part of a text, carried on from `remainder`; separators do not count. */
function mod97(text: string, from: number, to: number, remainder: number): number {
  let result = remainder;
  for (let index = from; index < to; index++) {
    const value = valueOf(text.charCodeAt(index));
    if (value >= 0) result = (result * (value > 9 ? 100 : 10) + value) % 97;
  }
  return result;
}

/** Where the first `length` letters and digits end; 0 when there are fewer. */
function endOf(match: string, length: number): number {
  for (let index = 0, count = 0; index < match.length; index++) {
    if (valueOf(match.charCodeAt(index)) >= 0 && ++count === length) return index + 1;
  }
  return 0;
}

/** The pattern takes what follows too; the country says where the number ends. */
function validate(match: string): number {
  const length = LENGTHS[match.slice(0, 2).toUpperCase()];
  const end = length ? endOf(match, length) : 0;
  if (end === 0 || valueOf(match.charCodeAt(end)) >= 0) return 0;
  return mod97(match, 0, 4, mod97(match, 4, end, 0)) === 1 ? end : 0;
}

/** International bank account numbers, in groups of four or not, with valid check digits. */
export const iban: Recognizer = {
  category: 'IBAN',
  rule: 'iban.mod97',
  triggers: '0123456789',
  pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Za-z0-9]){11,34}/,
  minLength: 15,
  maxLength: 72,
  score: 1,
  validate,
};
