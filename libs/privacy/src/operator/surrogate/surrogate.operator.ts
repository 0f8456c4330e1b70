import { type Operator, type SurrogateSettings } from '../operator';
import { creditCard, iban, socialSecurity } from './account.surrogate';
import { email, phone, url } from './contact.surrogate';
import { date } from './date.surrogate';
import { KeyedDraw } from './keyed-draw';
import { ipAddress, macAddress } from './network.surrogate';
import { person, place } from './person.surrogate';
import { shape } from './shape.surrogate';
import { type SurrogateMaker } from './surrogate-maker';

const none: SurrogateMaker = () => undefined;

/** Who invents values of a category; `shape` where none is listed. */
const MAKERS: Readonly<Record<string, SurrogateMaker>> = {
  PERSON: person,
  ADDRESS: place,
  LOCATION: place,
  ORGANIZATION: place,
  EMAIL: email,
  URL: url,
  PHONE: phone,
  CREDIT_CARD: creditCard,
  IBAN: iban,
  US_SSN: socialSecurity,
  IP_ADDRESS: ipAddress,
  MAC_ADDRESS: macAddress,
  DATE: date,
  DATE_OF_BIRTH: date,
  // Another age or nationality says something that is not true.
  AGE: none,
  NRP: none,
};

const MOST_ROUNDS = 8;
/** Anything shorter cannot be told from other text when it comes back; letters and digits. */
const SHORTEST = 5;
/** Would have to be escaped in a text that is JSON. */
// eslint-disable-next-line no-control-regex
const ESCAPED = /["\\\u0000-\u001f⟦⟧]/;

const isTellable = (text: string): boolean =>
  text.replace(/[^\p{L}\p{N}]/gu, '').length >= SHORTEST && text.trim() === text && !ESCAPED.test(text);

/**
 * An invented value of the same form, always the same within an exchange or conversation. It is nothing that the prompt
 * holds, so that it can be found and turned back; where none can be made, the value becomes a pseudonym.
 */
export const surrogate: Operator<SurrogateSettings> = {
  check: () => undefined,
  apply: (value, { category, vault, words, isApart }) => {
    if (!isApart) return vault.pseudonymise(category, value);
    const known = vault.standInOf('surrogate', category, value);
    if (known !== undefined) return known;
    const make = Object.hasOwn(MAKERS, category) ? MAKERS[category]! : shape;
    for (let round = 0; round < MOST_ROUNDS && !ESCAPED.test(value); round++) {
      const draw = new KeyedDraw(vault, [category, value, String(round)]);
      const standIn = make(value, { vault, words, draw, round });
      if (standIn === undefined) break;
      if (!isTellable(standIn) || words.mayHold(standIn)) continue;
      if (vault.bind('surrogate', { standIn, category, value })) return standIn;
    }
    return vault.pseudonymise(category, value);
  },
  reverse: (text, { vault }) => vault.restore(text),
};
