import {
  ALPHANUMERICS,
  type CharacterSet,
  type Choice,
  DIGITS,
  one,
  type Run,
  type Sequence,
} from './pattern-node';

/** The longest pattern, in characters. */
const LONGEST = 256;
/** The highest count in braces. */
const MOST = 64;
const DEEPEST = 3;

const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  w: new Set([...ALPHANUMERICS, 0x5f]),
};
/** What needs a backslash to stand for itself. */
const SPECIAL = new Set('.*+?^$()[]{}|\\');
/** Parts of regular expressions that are refused, with what to write instead. */
const REMEDIES: Readonly<Record<string, string>> = {
  '*': 'a repeat without end: say how often, such as {0,8}',
  '+': 'a repeat without end: say how often, such as {1,8}',
  '.': 'any character: name the characters, such as [A-Z0-9], or write \\.',
  '^': 'an anchor: leave it out, a match is a whole word anyway',
  $: 'an anchor: leave it out, a match is a whole word anyway',
  '{': 'a repeat of nothing or of a repeat: put one count after a character or a class',
  '?': 'an option of nothing or of a repeat: put it after a character, a class or a group',
};
const COUNT = /^\{(\d{1,3})(?:,(\d{1,3}))?\}/;

/**
 * Reads the small pattern language: characters, `\d`, `\w`, `[A-Z0-9]`, `{n}`, `{m,n}` to 64, `?` and groups of
 * alternatives. It has no loop in a loop, no look-around and no back-reference, because those can take for ever.
 */
export class PatternParser {
  private at = 0;
  private depth = 0;
  private isCounted = false;

  constructor(private readonly text: string) {}

  /** @throws Error that says what to write instead. */
  parse(): Sequence {
    if (this.text.length > LONGEST)
      throw new Error(`it is longer than ${LONGEST} characters: use several rows.`);
    const branches = this.branches();
    if (this.at < this.text.length) this.refuse('a ) without its (: write \\) for the character');
    return branches.length === 1 ? branches[0]! : [{ kind: 'choice', branches, isOptional: false }];
  }

  private branches(): Sequence[] {
    const branches: Sequence[] = [[]];
    while (this.at < this.text.length && this.text[this.at] !== ')') {
      if (this.text[this.at] === '|') {
        this.at++;
        branches.push([]);
      } else branches[branches.length - 1] = [...branches.at(-1)!, this.part()];
    }
    if (branches.some(({ length }) => length === 0))
      this.refuse('an empty alternative: use ? for what may be missing');
    return branches;
  }

  private part(): Run | Choice {
    if (this.text[this.at] === '(') return this.group();
    const set = this.text[this.at] === '[' ? this.set() : this.character();
    const [min, max] = this.count();
    if (max < 1 || min > max || max > MOST) this.refuse(`a count that is not within 1 and ${MOST}`);
    return { kind: 'run', set, min, max };
  }

  /** The count at the cursor; `isCounted` says whether there was one. */
  private count(): [min: number, max: number] {
    const match = COUNT.exec(this.text.slice(this.at, this.at + 9));
    this.isCounted = match !== null || this.text[this.at] === '?';
    if (match) {
      this.at += match[0].length;
      return [Number(match[1]), Number(match[2] ?? match[1])];
    }
    if (this.isCounted) this.at++;
    return this.isCounted ? [0, 1] : [1, 1];
  }

  private group(): Choice {
    this.at++;
    if (this.text[this.at] === '?') this.refuse('a special group: only plain groups ( … | … ) are known');
    if (++this.depth > DEEPEST) this.refuse(`groups nested more than ${DEEPEST} deep`);
    const branches = this.branches();
    if (this.text[this.at++] !== ')') this.refuse('a ( without its ): write \\( for the character');
    this.depth--;
    const [min, max] = this.count();
    if (max > 1 || min !== (this.isCounted ? 0 : 1))
      this.refuse('a repeated group: only ? may follow a group');
    return { kind: 'choice', branches, isOptional: this.isCounted };
  }

  private character(): CharacterSet {
    const character = this.text[this.at++]!;
    if (character === '\\') return this.escaped();
    if (SPECIAL.has(character))
      this.refuse(REMEDIES[character] ?? `a bare ${character}: write \\${character}`);
    return new Set([character.charCodeAt(0)]);
  }

  private escaped(): CharacterSet {
    const character = this.text[this.at++] ?? '';
    if (Object.hasOwn(CLASSES, character)) return CLASSES[character]!;
    if (/[a-z0-9]/i.test(character))
      this.refuse('an escape other than \\d and \\w: no back-reference, no \\b, no \\p');
    if (character === '') this.refuse('a \\ at the end: write \\\\ for the character');
    return new Set([character.charCodeAt(0)]);
  }

  private set(): CharacterSet {
    this.at++;
    if (this.text[this.at] === '^') this.refuse('a class of what is left: name the characters that belong');
    const codes = new Set<number>();
    while (this.at < this.text.length && this.text[this.at] !== ']') {
      const from = this.member();
      const isRange = this.text[this.at] === '-' && this.text[this.at + 1] !== ']';
      if (isRange) this.at++;
      const to = isRange ? this.member() : from;
      if (from.size !== 1 || to.size !== 1) {
        if (isRange) this.refuse('a range with a class in it');
        for (const code of from) codes.add(code);
        continue;
      }
      const [first, last] = [[...from][0]!, [...to][0]!];
      if (first > last) this.refuse('a range that runs backwards');
      for (let code = first; code <= last; code++) codes.add(code);
    }
    if (this.text[this.at++] !== ']' || codes.size === 0)
      this.refuse('a class without members or without its ]');
    return codes;
  }

  /** Inside a class most characters stand for themselves. */
  private member(): CharacterSet {
    const character = this.text[this.at++];
    return character === '\\' ? this.escaped() : one(new Set([(character ?? ']').charCodeAt(0)])).set;
  }

  private refuse(what: string): never {
    throw new Error(`it has ${what} (at character ${this.at}).`);
  }
}
