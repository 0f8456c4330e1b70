/** Lengths of card numbers that exist, one bit each, by the first digits: `first-last:lengths`. */
const RANGES =
  '4:13,16,19 51-55:16 2221-2720:16 34:15 37:15 300-305:14,16 3095:14 36:14-19 38-39:14,16 6011:16-19 622126-622925:16-19 ' +
  '644-649:16-19 65:16-19 3528-3589:16-19 2131:15 1800:15 62:16-19 81:16-19 5018:12-19 5019:16 5020:12-19 5038:12-19 ' +
  '5612:12-19 5893:12-19 6304:12-19 6390:12-19 67:12-19 2200-2204:16-19 60:16 82:16 508:16 353:16 356:16 5041:16 5060-5067:16-19 5090:16 ' +
  '6277:16 6362-6363:16 606282:16,19 3841:16,19 637-639:16 6334:16-19 9792:16 2205:16 1946:16 8600:16 9860:16';

/** How many first digits the ranges are compared in. */
const PREFIX_LENGTH = 6;

interface Issuer {
  readonly low: number;
  readonly high: number;
  readonly lengths: number;
}

const bitsOf = (lengths: string): number =>
  lengths.split(',').reduce((bits, range) => {
    const [low = 0, high = low] = range.split('-').map(Number);
    for (let length = low; length <= high; length++) bits |= 1 << length;
    return bits;
  }, 0);

const ISSUERS: readonly Issuer[] = RANGES.split(' ').map((row) => {
  const [range = '', lengths = ''] = row.split(':');
  const [low = '', high = low] = range.split('-');
  return {
    low: Number(low.padEnd(PREFIX_LENGTH, '0')),
    high: Number(high.padEnd(PREFIX_LENGTH, '9')),
    lengths: bitsOf(lengths),
  };
});

/** The lengths that cards with these first six digits have, bit n for n digits; 0 when nobody issues them. */
export function issuedLengths(prefix: number): number {
  let lengths = 0;
  for (const issuer of ISSUERS) {
    if (prefix >= issuer.low && prefix <= issuer.high) lengths |= issuer.lengths;
  }
  return lengths;
}
