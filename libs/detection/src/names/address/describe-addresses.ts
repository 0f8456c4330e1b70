import { Gazetteer } from '../gazetteer';
import { EDGE, Shape, type TokenTable } from '../token/token-table';
import { Street, streetKind } from './street-words';

/** What a line holds that addresses are made of, as bits of `TokenTable.area`; the lines around it four bits higher. */
export const Area = { number: 1, street: 2, place: 4, state: 8 } as const;

/** Longest number of a house or postcode. */
const LONGEST_NUMBER = 7;
const AROUND = 4;

/** Whether the token may be the number of a house, a flat or a postcode. */
export function isHouseNumber(table: TokenTable, at: number): boolean {
  const shape = table.shape[at]!;
  if (shape !== Shape.number && shape !== Shape.alphanumeric) return false;
  return table.end[at]! - table.start[at]! <= LONGEST_NUMBER;
}

/** Fills the columns that tell addresses: what each word is in one, and what its line and the next ones hold. */
export function describeAddresses(table: TokenTable): void {
  let first = EDGE;
  let previous = -1;
  let before = 0;
  for (let at = EDGE; at <= table.count; at++) {
    if (at < table.count && table.shape[at] !== Shape.newline) continue;
    const bits = describeLine(table, first, at);
    table.street[at] = Street.none;
    table.area.fill(bits | (before << AROUND), first, at + 1);
    if (previous >= 0 && bits)
      for (let back = previous; back < first; back++) table.area[back]! |= bits << AROUND;
    previous = first;
    before = bits;
    first = at + 1;
  }
}

function describeLine(table: TokenTable, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) {
    const shape = table.shape[at]!;
    table.street[at] = 0;
    if (shape === Shape.number || shape === Shape.alphanumeric)
      bits |= isHouseNumber(table, at) ? Area.number : 0;
    else if (shape < Shape.number) {
      const kind = streetKind(table.form[at]!, shape === Shape.upper);
      table.street[at] = kind;
      if (kind === Street.way || kind === Street.unit) bits |= Area.street;
      else if (kind === Street.state) bits |= Area.state;
      if (table.gazetteer[at]! & (Gazetteer.place | Gazetteer.country)) bits |= Area.place;
    }
  }
  return bits;
}
