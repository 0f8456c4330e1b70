import { digitsOf, shape, withDigits } from './shape.surrogate';
import { type SurrogateMaker } from './surrogate-maker';

/** ISO/IEC 7812-1: 9 is for national numbers, and 999 is no country, so that nobody holds such a card. */
const NOBODYS_ISSUER = '9999';

/** The Luhn check digit of the digits before it. */
function luhnDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** As many digits in the same groups, a valid check digit, and an issuer that does not exist. */
export const creditCard: SurrogateMaker = (value, { draw }) => {
  const { length } = digitsOf(value);
  if (length < 12 || length > 19) return undefined;
  const digits = NOBODYS_ISSUER + draw.digits(length - NOBODYS_ISSUER.length - 1);
  return withDigits(value, `${digits}${luhnDigit(digits)}`);
};

/** ISO 7064 MOD 97-10 of letters and digits. */
function mod97(text: string): number {
  let rest = 0;
  for (const character of text.toUpperCase()) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The same country and form, valid check digits; whether the bank exists is left to chance. */
export const iban: SurrogateMaker = (value, source) => {
  const country = /^[A-Za-z]{2}(?=\d\d)/.exec(value)?.[0];
  const account = country && shape(value.slice(4), source);
  if (!account) return undefined;
  const compact = account.replace(/[^A-Za-z0-9]/g, '');
  const check = 98 - mod97(`${compact}${country}00`);
  return `${country}${String(check).padStart(2, '0')}${account}`;
};

/** A US social security number of the area 666, which is never given. */
export const socialSecurity: SurrogateMaker = (value, { draw }) =>
  digitsOf(value).length === 9 ? withDigits(value, `666${draw.digits(6)}`) : undefined;
