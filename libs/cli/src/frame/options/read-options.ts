import { parseArgs } from 'node:util';
import { type Command, COMMON_OPTIONS } from '../command';
import { UsageError } from '../command.error';
import { didYouMean } from '../nearest';
import { type CommandOption, type OptionTable } from './option';

/** What stands on the command line after the command. */
export interface GivenOptions {
  /** By name; flags are `true`. Not checked yet. */
  readonly given: ReadonlyMap<string, string | true>;
  readonly table: OptionTable;
}

/** Another option stood where a value belongs; a dash alone is standard input. */
const isOption = (value: string): boolean => value.length > 1 && value.startsWith('-');

/**
 * Takes a command line apart.
 *
 * @throws UsageError for an option that the command does not have, and for values that are missing or too many.
 */
export function splitOptions({ name: command, options }: Command, args: readonly string[]): GivenOptions {
  const table: OptionTable = { ...options, ...COMMON_OPTIONS };
  const types = Object.entries(table).map(([name, { kind }]) => [
    name,
    { type: kind ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) },
  ]);
  const config = Object.fromEntries(types) as Record<string, { type: 'string' | 'boolean' }>;
  // Not strict: its messages know no remedy.
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(`${command} takes options only: ${JSON.stringify(token.value)} belongs to none.`);
    }
    if (token.kind === 'option') given.set(token.name, givenValue(command, table, token));
  }
  return { given, table };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function givenValue(command: string, table: OptionTable, token: OptionToken): string | true {
  const { name, rawName, value, inlineValue } = token;
  if (!Object.hasOwn(table, name)) {
    const candidates = Object.keys(table).map((known) => `--${known}`);
    throw new UsageError(`${command} has no option ${rawName}.${didYouMean(rawName, candidates)}`);
  }
  const { kind } = table[name] as CommandOption;
  if (!kind) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return true;
  }
  if (value === undefined || (!inlineValue && isOption(value))) {
    throw new UsageError(`${rawName} lacks its value: ${rawName} ${kind.placeholder}`);
  }
  return value;
}

/**
 * The values of all options of a command.
 *
 * @throws UsageError for a value of the wrong kind, or when a required option is missing.
 */
export function readOptions({ given, table }: GivenOptions): Record<string, unknown> {
  const values = Object.entries(table).map(([name, option]) => {
    const text = given.get(name);
    if (text === undefined) {
      if (option.isRequired) throw new UsageError(`--${name} ${option.kind?.placeholder} is missing.`);
      return [name, option.default] as const;
    }
    if (text === true) return [name, true] as const;
    const value = option.kind?.read(text);
    if (value === undefined) throw new UsageError(`--${name} must be ${option.kind?.accepts}.`);
    return [name, value] as const;
  });
  return Object.fromEntries(values);
}
