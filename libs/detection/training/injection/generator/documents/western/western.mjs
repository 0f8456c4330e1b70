import { mergedTables } from '../../merged.mjs';
import { layouts } from '../layouts/layouts.mjs';
import { technical } from '../layouts/technical.mjs';
import { dutch } from './dutch.mjs';
import { french } from './french.mjs';
import { german } from './german.mjs';
import { italian } from './italian.mjs';
import { offices } from '../layouts/offices.mjs';
import { portuguese } from './portuguese.mjs';
import { spanish } from './spanish.mjs';
import { turkish } from './turkish.mjs';

const WEIGHT = 1.3;

const tables = { de: german, fr: french, es: spanish, it: italian, pt: portuguese, nl: dutch, tr: turkish };

/** Western European languages and Turkish, whose documents share their layouts; only the words differ. */
export const western = Object.entries(tables).map(([code, table]) => ({
  ...{ code, weight: WEIGHT },
  ...mergedTables(layouts, technical, offices, table),
}));
