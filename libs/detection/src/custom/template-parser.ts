import {
  ALPHANUMERICS,
  type CharacterSet,
  DIGITS,
  LETTERS,
  one,
  type Run,
  type Sequence,
} from './pattern-node';

const SIGNS: Readonly<Record<string, CharacterSet>> = { '#': DIGITS, '@': LETTERS, '*': ALPHANUMERICS };

/** Runs of the same characters are one run: `####` is four digits. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.set === run.set)
      result[result.length - 1] = { ...last, min: last.min + run.min, max: last.max + run.max };
    else result.push(run);
  }
  return result;
}

/**
 * Reads a template: `#` is a digit, `@` a letter, `*` either, `?` makes what is before it optional, `\` takes the meaning
 * of the next character away, and everything else stands for itself.
 *
 * @throws Error that says what is wrong with the template.
 */
export function parseTemplate(template: string): Sequence {
  if (template.length > 256) throw new Error('it is longer than 256 characters.');
  const runs: Run[] = [];
  for (let at = 0; at < template.length; at++) {
    const sign = template[at]!;
    const last = runs.at(-1);
    if (sign === '?') {
      if (!last || last.min === 0) throw new Error('it has a ? after nothing that it could make optional.');
      runs[runs.length - 1] = { ...last, min: 0 };
      continue;
    }
    const literal = sign === '\\' ? template[++at] : sign;
    if (literal === undefined) throw new Error('it ends with a \\: write \\\\ for the character.');
    const set = sign !== '\\' && Object.hasOwn(SIGNS, sign) ? SIGNS[sign]! : new Set([literal.charCodeAt(0)]);
    runs.push(one(set));
  }
  return joined(runs);
}
