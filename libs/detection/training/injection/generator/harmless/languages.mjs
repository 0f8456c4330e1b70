import { dutch } from './latin-script/dutch.mjs';
import { french } from './latin-script/french.mjs';
import { german } from './latin-script/german.mjs';
import { italian } from './latin-script/italian.mjs';
import { portuguese } from './latin-script/portuguese.mjs';
import { spanish } from './latin-script/spanish.mjs';
import { arabic } from './other-scripts/arabic.mjs';
import { chinese } from './other-scripts/chinese.mjs';
import { hindi } from './other-scripts/hindi.mjs';
import { japanese } from './other-scripts/japanese.mjs';
import { korean } from './other-scripts/korean.mjs';

/** The phrase tables of the other languages by ISO 639-1 code. */
export const languages = {
  de: german,
  fr: french,
  es: spanish,
  zh: chinese,
  it: italian,
  pt: portuguese,
  nl: dutch,
  ja: japanese,
  ko: korean,
  ar: arabic,
  hi: hindi,
};
