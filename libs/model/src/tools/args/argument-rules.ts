import { type ArgumentRule, type ToolDeclaration } from 'unseen-guardian/kernel';
import { AllowedHosts } from '../../output/allowed-address';
import { valuesAt } from './argument-path';

/** Says whether one value may be an argument. */
type Matcher = (value: unknown) => boolean;
type RuleName = keyof ArgumentRule;
type Compile<Name extends RuleName> = (expected: NonNullable<ArgumentRule[Name]>) => Matcher;

const onText =
  (holds: (text: string) => boolean): Matcher =>
  (value) =>
    typeof value === 'string' && holds(value);

const onNumber =
  (holds: (value: number) => boolean): Matcher =>
  (value) =>
    typeof value === 'number' && holds(value);

/** What a text is made of; each pattern is one class of characters. */
const CHARACTERS: Readonly<Record<NonNullable<ArgumentRule['characters']>, RegExp>> = {
  digits: /^[0-9]*$/,
  letters: /^\p{L}*$/u,
  identifier: /^[\w.:-]*$/,
  // eslint-disable-next-line no-control-regex -- a line has none of them: they would begin the next header or command
  line: /^[^\u0000-\u001f\u007f\u0085\u2028\u2029]*$/,
};

// One address and nothing else: no list, no name, no comment, no line break.
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})$/;

function isAddressOf(text: string, hosts: AllowedHosts): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password && hosts.has(hostname);
}

/** The rules by name; all of one argument must hold. */
const RULES: { readonly [Name in RuleName]-?: Compile<Name> } = {
  oneOf: (values) => (value) => values.includes(value as string),
  prefix: (start) => onText((text) => text.startsWith(start)),
  suffix: (end) => onText((text) => text.endsWith(end)),
  maxLength: (length) => onText((text) => text.length <= length),
  characters: (kind) => onText((text) => CHARACTERS[kind].test(text)),
  min: (least) => onNumber((value) => value >= least),
  max: (most) => onNumber((value) => value <= most),
  // The list as a whole: see `itemsOf`.
  maxItems: () => () => true,
  // Done before the rules are asked: see `restoreArguments`.
  restore: () => () => true,
  hosts: (list) => {
    const hosts = new AllowedHosts(list);
    return onText((text) => isAddressOf(text, hosts));
  },
  domains: (list) => {
    const domains = new AllowedHosts(list);
    return onText((text) => domains.has(ADDRESS.exec(text)?.[1]?.toLowerCase() ?? ''));
  },
};

const isRuleName = (name: string): name is RuleName => Object.hasOwn(RULES, name);

/** Numbers and lists that have no meaning would match everything, or nothing. */
function hasMeaning(name: RuleName, expected: unknown): boolean {
  if (name === 'restore') return expected === true;
  if (name === 'characters') return Object.hasOwn(CHARACTERS, expected as string);
  if (name === 'prefix' || name === 'suffix') return typeof expected === 'string' && expected !== '';
  if (Array.isArray(expected)) return expected.length > 0;
  return typeof expected === 'number' && !Number.isNaN(expected);
}

function compileRule(where: string, name: string, expected: unknown): Matcher {
  if (!isRuleName(name) || !hasMeaning(name, expected)) {
    throw new Error(`${where}: "${name}" has no meaning. Known are ${Object.keys(RULES).join(', ')}.`);
  }
  try {
    return (RULES[name] as (expected: unknown) => Matcher)(expected);
  } catch (cause) {
    throw new Error(`${where}: "${name}" must list names such as 'example.com' or '*.example.com'.`, {
      cause,
    });
  }
}

const itemsOf = (value: unknown, { maxItems }: ArgumentRule): readonly unknown[] | undefined => {
  if (!Array.isArray(value)) return maxItems === undefined ? [value] : undefined;
  return maxItems !== undefined && value.length > maxItems ? undefined : (value as readonly unknown[]);
};

function compilePath(where: string, path: string, rule: ArgumentRule): Matcher {
  const matchers = Object.entries(rule).map(([name, expected]) => compileRule(where, name, expected));
  if (!matchers.length) throw new Error(`${where}: there is no rule. Add one, or remove the argument.`);
  return (input) =>
    valuesAt(input, path).every((value) => {
      const items = itemsOf(value, rule);
      return items !== undefined && items.every((item) => matchers.every((matches) => matches(item)));
    });
}

const compiled = new WeakMap<object, Matcher>();

/**
 * What the arguments of a tool may be, as one function; made once for each tool.
 *
 * An argument that is absent is the schema's affair. A rule that meets a value of another kind refuses it.
 *
 * @throws Error when a rule is unknown or has no meaning.
 */
export function compileRules(tool: ToolDeclaration): (input: unknown) => boolean {
  const { name, args = {} } = tool;
  const known = compiled.get(args);
  if (known) return known;
  const matchers = Object.entries(args).map(([path, rule]) =>
    compilePath(`@AITool "${name}", argument "${path}"`, path, rule),
  );
  const all: Matcher = (input) => matchers.every((matches) => matches(input));
  compiled.set(args, all);
  return all;
}
