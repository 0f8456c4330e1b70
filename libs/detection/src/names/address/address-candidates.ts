import { Shape, type TokenTable } from '../token/token-table';
import { Area, isHouseNumber } from './describe-addresses';
import { Street } from './street-words';

/** Words around a number or street word that are looked at. */
const REACH = 3;
const STREET_OR_NUMBER = Area.number | Area.street | Area.state;
const HYPHEN = 0x2d;
const CAPITALISED = (1 << Shape.capital) | (1 << Shape.upper) | (1 << Shape.mixed) | (1 << Shape.initial);

/** A number with a capital, a place, a street word or the announcement of a postcode around it. */
export function isAddressNumber(table: TokenTable, at: number): boolean {
  if (!isHouseNumber(table, at)) return false;
  if (table.candidate[at - 2] && table.form[at - 1] === HYPHEN && !table.gap[at]) return true;
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
export function isLowerStreet(table: TokenTable, at: number): boolean {
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

/** A word in lower case in front of a number, or alone in its line of an address: "65 machelsesteenweg 197". */
export function isAddressFiller(table: TokenTable, at: number): boolean {
  if (isHouseNumber(table, at + 1)) return true;
  const alone = table.shape[at - 1] === Shape.newline && table.shape[at + 1] === Shape.newline;
  return alone && ((table.area[at]! >> 4) & STREET_OR_NUMBER) !== 0;
}

/** An address goes on in the next line when one of the lines holds a number or a street word. */
export function isAddressLineEnd(table: TokenTable, from: number, to: number): boolean {
  return ((table.area[from]! | table.area[to]!) & 15 & STREET_OR_NUMBER) !== 0;
}
