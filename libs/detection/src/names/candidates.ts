import { Area, isHouseNumber } from './address/describe-addresses';
import { Street } from './address/street-words';
import { Gazetteer } from './gazetteer';
import { Layout } from './token/layout';
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
const PERSONAL = Gazetteer.firstName | Gazetteer.lastName;

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

/** A name typed in lower case: on the lists and no common word, or beside one that is. */
function isLowerName(table: TokenTable, at: number): boolean {
  const lists = table.gazetteer[at]!;
  if (table.layout[at]! & (Layout.glued | Layout.handle)) return false;
  if (lists & (PERSONAL | Gazetteer.place | Gazetteer.country) && !(lists & Gazetteer.common)) return true;
  const before = table.gazetteer[at - 1]!;
  return (
    table.shape[at - 1] === Shape.lower &&
    (before & Gazetteer.firstName) !== 0 &&
    !(before & Gazetteer.common)
  );
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
    } else if (shape !== Shape.lower || !PARTICLES.has(table.form[at]!)) return false;
  }
  return true;
}

/** Words around a number or street word that are looked at. */
const REACH = 3;
const CAPITALISED = (1 << Shape.capital) | (1 << Shape.upper) | (1 << Shape.mixed) | (1 << Shape.initial);

/** A number with a capital, a place, a street word or the announcement of a postcode around it. */
function isAddressNumber(table: TokenTable, at: number): boolean {
  if (!isHouseNumber(table, at)) return false;
  let [before, after] = [at, at];
  for (let step = 0; step < REACH; step++) {
    before = table.wordBefore[before]!;
    after = table.wordAfter[after]!;
    if (isAddressWord(table, before) || (step < 2 && isAddressWord(table, after))) return true;
    if (table.street[before] === Street.postcode) return true;
  }
  return false;
}

function isAddressWord(table: TokenTable, at: number): boolean {
  if ((CAPITALISED >> table.shape[at]!) & 1) return true;
  const street = table.street[at]!;
  return street === Street.way || street === Street.unit;
}

/** A street word in lower case beside a number, the word in front of it, and "the corner". */
function isLowerStreet(table: TokenTable, at: number): boolean {
  const { street, wordAfter } = table;
  const next = wordAfter[at]!;
  if (street[at] === Street.corner || street[next] === Street.corner) return true;
  if (street[at] !== Street.way && street[at] !== Street.unit && street[next] !== Street.way) return false;
  let [before, after] = [at, at];
  for (let step = 0; step < REACH; step++) {
    before = table.wordBefore[before]!;
    after = wordAfter[after]!;
    if (isHouseNumber(table, before) || isHouseNumber(table, after)) return true;
  }
  return false;
}

const STREET_OR_NUMBER = Area.number | Area.street | Area.state;

/** An address goes on in the next line when one of the lines holds a number or a street word. */
function isAddressLineEnd(table: TokenTable, from: number, to: number): boolean {
  return ((table.area[from]! | table.area[to]!) & 15 & STREET_OR_NUMBER) !== 0;
}
