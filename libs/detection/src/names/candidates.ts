import {
  isAddressFiller,
  isAddressLineEnd,
  isAddressNumber,
  isLowerStreet,
} from './address/address-candidates';
import { isLowerName } from './lower-names';
import { formOf } from './token/tokenize';
import { EDGE, Shape, type TokenTable } from './token/token-table';

/** Words in lower case that stand inside names: "van", "bin", "of". */
const PARTICLES = new Set(
  [
    'de',
    'da',
    'do',
    'dos',
    'das',
    'del',
    'della',
    'di',
    'du',
    'des',
    'd',
    'van',
    'von',
    'der',
    'den',
    'ter',
    'ten',
  ]
    .concat([
      'la',
      'le',
      'las',
      'los',
      'lo',
      'y',
      'e',
      'i',
      'a',
      'bin',
      'bint',
      'ibn',
      'al',
      'el',
      'zu',
      'zum',
      'zur',
    ])
    .concat([
      'of',
      'the',
      'and',
      'for',
      'in',
      'on',
      'at',
      'et',
      'en',
      'und',
      'fur',
      'für',
      'og',
      'och',
      'av',
      'af',
    ])
    .concat([
      'im',
      'am',
      'an',
      'sur',
      'sous',
      'lez',
      'les',
      'aux',
      'au',
      'i',
      'u',
      'na',
      'nad',
      'pod',
      'za',
      'o',
      's',
    ])
    .concat([
      'to',
      'from',
      'with',
      'by',
      'upon',
      'under',
      'op',
      'het',
      'aan',
      'och',
      'till',
      'til',
      'for',
      'pri',
      'при',
    ])
    .map(formOf),
);

/** Marks that stand inside names: - ' . , & / ’ – # */
const CONNECTORS = new Set([0x2d, 0x27, 0x2e, 0x2c, 0x26, 0x2f, 0x2019, 0x2013, 0x23]);
const DOT = 0x2e;

/** Connectors in a row that may join two parts of a name. */
const LONGEST_BRIDGE = 3;

/** Marks the tokens that may be part of a name; all others are outside without being scored. */
export function markCandidates(table: TokenTable): void {
  for (let at = EDGE; at < table.count; at++) table.candidate[at] = isCore(table, at) ? 1 : 0;
  let last = 0;
  for (let at = EDGE; at < table.count; at++) {
    if (!table.candidate[at]) continue;
    if (last && at - last > 1 && at - last <= LONGEST_BRIDGE + 1 && isBridge(table, last, at)) {
      table.candidate.fill(1, last + 1, at);
    }
    last = at;
  }
}

function isCore(table: TokenTable, at: number): boolean {
  switch (table.shape[at]) {
    case Shape.capital:
    case Shape.upper:
    case Shape.initial:
    case Shape.mixed:
      return true;
    case Shape.lower:
      return isLowerName(table, at) || isLowerStreet(table, at);
    case Shape.caseless:
      return nearList(table, at);
    case Shape.alphanumeric:
    case Shape.number:
      return followsName(table, at) || isAddressNumber(table, at);
    default:
      return false;
  }
}

function nearList(table: TokenTable, at: number): boolean {
  return (table.gazetteer[at - 1]! | table.gazetteer[at]! | table.gazetteer[at + 1]!) !== 0;
}

/** Numbers belong to a name only right behind it: "Area 51". */
function followsName(table: TokenTable, at: number): boolean {
  const before = table.shape[at - 1]!;
  return (
    table.gap[at] === 1 && (before === Shape.capital || before === Shape.upper || before === Shape.mixed)
  );
}

function isBridge(table: TokenTable, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const shape = table.shape[at]!;
    if (shape === Shape.newline) {
      if (!isAddressLineEnd(table, from, to)) return false;
    } else if (shape === Shape.punctuation) {
      if (!CONNECTORS.has(table.form[at]!)) return false;
      if (table.form[at] === DOT && table.end[at - 1]! - table.start[at - 1]! > 4) return false;
    } else if (shape !== Shape.lower || !(PARTICLES.has(table.form[at]!) || isAddressFiller(table, at)))
      return false;
  }
  return true;
}
