import { type Command, COMMON_OPTIONS } from './command';
import { type CommandOption } from './options/option';

const EXIT_CODES =
  'Exit codes: 0 it went well, 1 the check failed, 2 the command line or a file cannot be understood.';

/** Two columns, the first as wide as its longest cell. */
function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

const signature = (name: string, { kind }: CommandOption): string =>
  kind ? `--${name} ${kind.placeholder}` : `--${name}`;

/** What is said of a default: flags are off, which goes without saying. */
const defaultOf = ({ default: value }: CommandOption): string =>
  typeof value === 'string' || typeof value === 'number' ? ` (default ${value})` : '';

/** The page of one command. */
export function commandHelp({ name, summary, options }: Command): string {
  const own = Object.entries(options);
  const required = own
    .filter(([, { isRequired }]) => isRequired)
    .map(([key, option]) => signature(key, option));
  const rows = [...own, ...Object.entries<CommandOption>(COMMON_OPTIONS)].map(
    ([key, option]) => [signature(key, option), `${option.describe}${defaultOf(option)}`] as const,
  );
  const usage = ['Usage: guardian', name, ...required, '[options]'].join(' ');
  return `${summary}\n\n${usage}\n\n${columns(rows)}\n\n${EXIT_CODES}\n`;
}

/** The page of several commands: all, or those of a group. */
export function commandsHelp(commands: readonly Command[], group?: string): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  const usage = `Usage: guardian ${group ?? '<group>'} <command> [options]`;
  const more = columns([
    [`guardian ${group ?? '<group>'} <command> --help`, 'the options of a command'],
    ...(group ? [] : ([['guardian --version', 'the version of this package']] as const)),
  ]);
  return `${usage}\n\n${columns(rows)}\n\n${more}\n\n${EXIT_CODES}\n`;
}
