import { mergedTables } from '../../merged.mjs';
import { arabic } from './arabic.mjs';
import { chinese } from './chinese.mjs';
import { hindi } from './hindi.mjs';
import { japanese } from './japanese.mjs';
import { korean } from './korean.mjs';
import { layouts } from '../layouts/layouts.mjs';
import { polish } from './polish.mjs';
import { russian } from './russian.mjs';
import { technical } from '../layouts/technical.mjs';
import { ukrainian } from './ukrainian.mjs';

const WEIGHT = 1.3;

const tables = {
  ...{ hi: hindi, ru: russian, zh: chinese, ja: japanese },
  ...{ ar: arabic, pl: polish, uk: ukrainian, ko: korean },
};
/** Languages that write without spaces between sentences. */
const tight = new Set(['zh', 'ja']);

/** Languages whose documents share their layouts. */
export const eastern = Object.entries(tables).map(([code, table]) => ({
  ...{ code, weight: WEIGHT, tight: tight.has(code) },
  ...mergedTables(layouts, technical, table),
}));
