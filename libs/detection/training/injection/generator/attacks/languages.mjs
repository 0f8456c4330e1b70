import { arabic } from './eastern/arabic.mjs';
import { bengali } from './eastern/bengali.mjs';
import { chinese } from './asian/chinese.mjs';
import { czech } from './slavic/czech.mjs';
import { dutch } from './western/dutch.mjs';
import { english } from './english/english.mjs';
import { families } from './families.mjs';
import { forgery } from './english/injection/forgery.mjs';
import { french } from './western/french.mjs';
import { german } from './western/german.mjs';
import { hindi } from './eastern/hindi.mjs';
import { indonesian } from './asian/indonesian.mjs';
import { italian } from './western/italian.mjs';
import { japanese } from './asian/japanese.mjs';
import { korean } from './asian/korean.mjs';
import { mergedTables } from '../merged.mjs';
import { persian } from './eastern/persian.mjs';
import { polish } from './slavic/polish.mjs';
import { portuguese } from './western/portuguese.mjs';
import { russian } from './slavic/russian.mjs';
import { spanish } from './western/spanish.mjs';
import { swedish } from './western/swedish.mjs';
import { tagalog } from './asian/tagalog.mjs';
import { thai } from './asian/thai.mjs';
import { turkish } from './eastern/turkish.mjs';
import { ukrainian } from './slavic/ukrainian.mjs';
import { vietnamese } from './asian/vietnamese.mjs';

/** Names of invented personas are the same in every language. */
const shared = ({ aiName, aiHead, aiTail }) => ({ slots: { aiName, aiHead, aiTail }, families: {} });
const others = {
  ar: arabic,
  bn: bengali,
  cs: czech,
  de: german,
  es: spanish,
  fa: persian,
  fr: french,
  hi: hindi,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  th: thai,
  tl: tagalog,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese,
  zh: chinese,
};
/** Languages that write no space between sentences. */
const tight = new Set(['zh', 'ja']);
const weight = 1 / Object.keys(others).length;

/** Each language with its slots, families and share of the rows: half of them are English. */
export const languages = [
  { code: 'en', weight: 1, tight: false, ...mergedTables(english, forgery) },
  ...Object.entries(others).map(([code, table]) => ({
    code,
    weight,
    tight: tight.has(code),
    ...mergedTables(table, families, forgery, shared(english.slots)),
  })),
];
