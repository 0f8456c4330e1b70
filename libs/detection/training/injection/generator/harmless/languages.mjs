import { arabic } from './eastern/arabic.mjs';
import { bengali } from './eastern/bengali.mjs';
import { chinese } from './asian/chinese.mjs';
import { czech } from './slavic/czech.mjs';
import { dutch } from './western/dutch.mjs';
import { french } from './western/french.mjs';
import { german } from './western/german.mjs';
import { hindi } from './eastern/hindi.mjs';
import { indonesian } from './asian/indonesian.mjs';
import { italian } from './western/italian.mjs';
import { japanese } from './asian/japanese.mjs';
import { korean } from './asian/korean.mjs';
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

/** The phrase tables of the other languages by ISO 639-1 code. */
export const languages = {
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
