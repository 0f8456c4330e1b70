import { type KeyedDraw } from './keyed-draw';
import { GIVEN_NAMES, LAST_NAMES } from './names';
import { digitsOf, withDigits } from './shape.surrogate';
import { type SurrogateMaker } from './surrogate-maker';

/** RFC 2606 §3: domains that belong to nobody. */
const DOMAINS = ['example.com', 'example.net', 'example.org'] as const;

/** A name of nobody at a reserved domain. */
export const email: SurrogateMaker = (_value, { draw }) =>
  `${draw.of(GIVEN_NAMES)}.${draw.of(LAST_NAMES)}${draw.digits(2)}@${draw.of(DOMAINS)}`.toLowerCase();

/** A page of nobody at a reserved domain. */
export const url: SurrogateMaker = (_value, { draw }) => `https://${draw.of(DOMAINS)}/p${draw.digits(7)}`;

const areaCode = (draw: KeyedDraw): string => `${2 + draw.below(8)}${draw.digits(2)}`;

/** Numbering plans with numbers for fiction: the digits that make it one of the plan, and what is drawn for them. */
const PLANS: readonly [plan: RegExp, draw: (digits: string, draw: KeyedDraw) => string][] = [
  // North America: 555-0100 to 555-0199 of every area.
  [/^\+?1\d{10}$/, (_digits, draw) => `1${areaCode(draw)}55501${draw.digits(2)}`],
  [/^[2-9]\d\d[2-9]\d{6}$/, (_digits, draw) => `${areaCode(draw)}55501${draw.digits(2)}`],
  // United Kingdom: 07700 900000 to 900999.
  [/^\+44\d{10}$/, (_digits, draw) => `447700900${draw.digits(3)}`],
  [/^0[1237]\d{9}$/, (_digits, draw) => `07700900${draw.digits(3)}`],
  // Elsewhere no range is known to be free: the country stays, the rest is drawn.
  [/^\+\d{8,15}$/, (digits, draw) => digits.slice(0, 2) + draw.digits(digits.length - 2)],
  [/^\d{6,15}$/, (digits, draw) => digits[0]! + draw.digits(digits.length - 1)],
];

/** A number of the same form, from a range for fiction where one is known. */
export const phone: SurrogateMaker = (value, { draw }) => {
  const digits = digitsOf(value);
  const dialled = /^\s*\+/.test(value) ? `+${digits}` : digits;
  const plan = PLANS.find(([pattern]) => pattern.test(dialled));
  return plan && withDigits(value, plan[1](digits, draw));
};
