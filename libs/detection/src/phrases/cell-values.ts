import { type Finding } from '../finding';
import { type CueName } from '../personal-data/cue/cue-name';
import { type Label } from '../personal-data/cue/labels';

/** What a cell of a column holds that nothing but its heading gives away. */
interface CellRule {
  readonly category: string;
  readonly shape: RegExp;
}

const NAME = /^[\p{L}][\p{L}\p{M}'’.,\- ]{1,60}$/u;
const RULES: Readonly<Partial<Record<CueName, CellRule>>> = {
  person: { category: 'PERSON', shape: NAME },
  location: { category: 'LOCATION', shape: NAME },
  organization: { category: 'ORGANIZATION', shape: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’.,\- ]{1,60}$/u },
  username: { category: 'USERNAME', shape: /^@?[\w.-]{2,40}$/ },
  address: { category: 'ADDRESS', shape: /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/#\- ]{3,100}$/u },
  nationality: { category: 'NRP', shape: NAME },
};

const SCORE = 0.85;
const EDGES = ' \t\r"\'`*';
/** What stands in a cell that holds nothing. */
const EMPTY = /^(?:null|none|nil|n\/a|na|unknown|undefined|true|false|-+)$/i;

/** The span of a cell without quotes and white space around its value. */
function trimmed(text: string, { start, end }: Label): { start: number; end: number } {
  while (start < end && EDGES.includes(text[start]!)) start++;
  while (end > start && EDGES.includes(text[end - 1]!)) end--;
  return { start, end };
}

/** The values of columns whose heading alone says what they hold: names, places, user names. */
export function scanCells(text: string, labels: readonly Label[]): Finding[] {
  const findings: Finding[] = [];
  for (const label of labels) {
    const rule = RULES[label.cue];
    if (!rule) continue;
    const { start, end } = trimmed(text, label);
    const value = text.slice(start, end);
    if (EMPTY.test(value) || !rule.shape.test(value)) continue;
    findings.push({ category: rule.category, start, end, score: SCORE, rule: 'table' });
  }
  return findings;
}
