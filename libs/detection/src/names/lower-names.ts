import { Gazetteer } from './gazetteer';
import { Layout } from './token/layout';
import { formOf } from './token/tokenize';
import { EDGE, Shape, type TokenTable } from './token/token-table';

const PERSONAL = Gazetteer.firstName | Gazetteer.lastName;
const DOT = 0x2e;

/** Last words of what names are said after: "this is", "i'm", "hi", "mr". */
const INTRODUCTIONS = new Set(
  (
    'its m im hi hey hello dear thanks thx mr mrs ms dr herr frau hallo bin heisse name soy llamo hola suis appelle ' +
    'bonjour mme sono chiamo ciao ben heet heter hedder hej sou chamo sig sr sra pan pani jmenuji volam'
  )
    .split(' ')
    .map(formOf),
);
const IS = formOf('is');
const BEFORE_IS = new Set([formOf('name'), formOf('this')]);

/** A name typed in lower case: on the lists and no common word, or beside one that is. */
export function isLowerName(table: TokenTable, at: number): boolean {
  const lists = table.gazetteer[at]!;
  if (table.layout[at]! & (Layout.glued | Layout.handle)) return false;
  if (lists & (PERSONAL | Gazetteer.place | Gazetteer.country) && !(lists & Gazetteer.common)) return true;
  if (isIntroduced(table, at, lists)) return true;
  if (table.shape[at - 1] !== Shape.lower) return false;
  const before = table.gazetteer[at - 1]!;
  if (before & Gazetteer.firstName && !(before & Gazetteer.common)) return true;
  return isIntroduced(table, at - 1, before) && !(lists & Gazetteer.common);
}

/** The word stands right behind one that names are said after, and is on no list of ordinary ones. */
function isIntroduced(table: TokenTable, at: number, lists: number): boolean {
  if (lists & Gazetteer.common || table.shape[at] !== Shape.lower) return false;
  const title = at - 2 >= EDGE && table.form[at - 1] === DOT ? at - 2 : at - 1;
  if (table.form[title] === IS) return BEFORE_IS.has(table.form[title - 1]!);
  return INTRODUCTIONS.has(table.form[title]!);
}
