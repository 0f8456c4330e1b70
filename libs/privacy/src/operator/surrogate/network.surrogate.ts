import { type SurrogateMaker } from './surrogate-maker';

/** RFC 5737: addresses for documentation. */
const V4 = ['192.0.2', '198.51.100', '203.0.113'] as const;

const HEX = '0123456789abcdef';

/** An address for documentation; IPv6 in 2001:db8::/32 (RFC 3849). */
export const ipAddress: SurrogateMaker = (value, { draw }) => {
  const group = (): string => (1 + draw.below(0xffff)).toString(16);
  return value.includes(':')
    ? `2001:db8::${group()}:${group()}:${group()}`
    : `${draw.of(V4)}.${1 + draw.below(254)}`;
};

/** An address that is administered locally: no maker of hardware has given it. */
export const macAddress: SurrogateMaker = (value, { draw }) => {
  let index = 0;
  return value.replace(/[0-9a-f]/gi, (character) => {
    // The second digit says whose address it is: 2 is a local one of a single card.
    const digit = index++ === 1 ? '2' : HEX[draw.below(16)]!;
    return character === character.toUpperCase() ? digit.toUpperCase() : digit;
  });
};
