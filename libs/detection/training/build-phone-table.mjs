// Derives recognizers/contact/phone-table.ts from the metadata of libphonenumber-js (a dev dependency; data of
// Google's libphonenumber, Apache-2.0). Run: node libs/detection/training/build-phone-table.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const metadata = JSON.parse(readFileSync(require.resolve('libphonenumber-js/metadata.max.json'), 'utf8'));
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/personal-data/recognizers/contact/phone-table.ts',
);

/** Countries whose national way of writing is recognised: a trunk 0, then the groups of the country. */
const NATIONAL =
  'AE AL AR AT AU BA BD BE BG CH CN DE EG FI FR GB GE GH HR ID IE IL IN IR JP KE KR LK MA ME MK MM MY NG NL NP NZ PH PK RO RS SE SI SK TH TR TW UA UG VN ZA ZW'.split(
    ' ',
  );
const TRUNK = '0';
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 12;

/** Positions of the fields that are read, in a country and in one of its formats. */
const COUNTRY = { pattern: 2, lengths: 3, formats: 4, trunk: 5 };
const FORMAT = { pattern: 0, rule: 3 };

const DIGITS = Array.from('0123456789');

/** The digits that a character class such as `[2-46]` allows. */
const classOf = (body) => DIGITS.filter((digit) => new RegExp(`[${body}]`).test(digit));

/** The digits that numbers of a pattern begin with: patterns hold digits, `\d`, classes, groups and alternatives. */
function firstDigits(pattern) {
  const first = new Set();
  for (const alternative of alternativesOf(pattern)) {
    const group = /^\((?:\?:)?/.exec(alternative);
    const set = /^\[([^\]]+)\]/.exec(alternative);
    const digits = group
      ? firstDigits(alternative.slice(group[0].length, closeOf(alternative)))
      : set
        ? classOf(set[1])
        : alternative.startsWith('\\d')
          ? DIGITS
          : [alternative[0]];
    for (const digit of digits) first.add(digit);
    const rest = group
      ? alternative.slice(closeOf(alternative) + 1)
      : alternative.replace(/^(?:\[[^\]]+\]|\\d|.)/, '');
    if (rest.startsWith('?')) for (const digit of firstDigits(rest.slice(1))) first.add(digit);
  }
  return [...first].filter((digit) => DIGITS.includes(digit));
}

function alternativesOf(pattern) {
  const parts = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part !== '');
}

function closeOf(pattern) {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    if (pattern[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A group is not closed: ${pattern}`);
}

/** `4-15` for the lengths of a calling code, `2-9` for its first digits. */
const rangeOf = (values) => {
  const sorted = [...new Set(values)].map(Number).sort((a, b) => a - b);
  const runs = [];
  for (const value of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === value - 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(',');
};

function callingCodes() {
  const rows = Object.entries(metadata.country_calling_codes).map(([code, countries]) => {
    const all = countries.map((country) => metadata.countries[country]);
    const lengths = all.flatMap((country) => country[COUNTRY.lengths]);
    return `${code}:${rangeOf(lengths)}:${rangeOf(all.flatMap((country) => firstDigits(country[COUNTRY.pattern])))}`;
  });
  return rows.sort((a, b) => Number(a.split(':')[0]) - Number(b.split(':')[0]));
}

/** The sizes of the groups that a format writes, the trunk 0 with the first. */
function groupsOf([pattern], rule) {
  const sizes = [...pattern.matchAll(/\(((?:\\d(?:\{\d+(?:,\d+)?\})?)+)\)/g)].map(([, group]) => {
    const runs = [...group.matchAll(/\\d(?:\{(\d+)(?:,(\d+))?\})?/g)];
    const low = runs.reduce((sum, run) => sum + Number(run[1] ?? 1), 0);
    const high = runs.reduce((sum, run) => sum + Number(run[2] ?? run[1] ?? 1), 0);
    return [low, high];
  });
  if (rule.replaceAll(/\D/g, '').startsWith(TRUNK) && !rule.includes(' '))
    sizes[0] = sizes[0].map((size) => size + 1);
  return sizes;
}

/** Every exact list of group sizes, such as `2 2 2 2 2`. */
const exactly = (sizes) =>
  sizes.reduce(
    (lists, [low, high]) =>
      lists.flatMap((list) => Array.from({ length: high - low + 1 }, (_, more) => [...list, low + more])),
    [[]],
  );

function nationalGroups() {
  const found = new Set();
  for (const name of NATIONAL) {
    const country = metadata.countries[name];
    if (country[COUNTRY.trunk] !== TRUNK) throw new Error(`${name} has no trunk 0.`);
    for (const format of country[COUNTRY.formats]) {
      const rule = format[FORMAT.rule];
      if (typeof rule !== 'string' || !rule.includes(TRUNK)) continue;
      for (const sizes of exactly(groupsOf(format, rule))) {
        const digits = sizes.reduce((sum, size) => sum + size, 0);
        if (
          sizes.length > 1 &&
          sizes.every((size) => size < 10) &&
          digits >= FEWEST_DIGITS &&
          digits <= MOST_DIGITS
        )
          found.add(sizes.join(''));
      }
    }
  }
  return [...found].sort();
}

const lines = (words) =>
  words
    .join(' ')
    .match(/.{1,100}(?: |$)/g)
    .map((line) => `  '${line}'`)
    .join(' +\n');
const source = `// Generated by libs/detection/training/build-phone-table.mjs from libphonenumber metadata: do not edit.

/** Calling codes (ITU-T E.164): code, lengths of the national number, its first digits. */
export const CALLING_CODES =
${lines(callingCodes())};

/** Sizes of the groups in which numbers with a trunk 0 are written, one digit a group: \`22222\` is \`01 23 45 67 89\`. */
export const NATIONAL_GROUPS =
${lines(nationalGroups())};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
