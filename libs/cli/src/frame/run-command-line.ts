import { EXIT, type Command, type ExitCode } from './command';
import { CommandError, UsageError } from './command.error';
import { commandHelp, commandsHelp } from './help';
import { type Io } from './io';
import { didYouMean } from './nearest';
import { readOptions, splitOptions } from './options/read-options';
import { packageVersion } from './version';

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';
const groupOf = ({ name }: Command): string => name.split(' ', 1)[0] as string;

/** Runs the command whose name the arguments begin with; undefined when they begin with none. */
function runNamed(
  catalogue: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> | undefined {
  const startsArgs = ({ name }: Command): boolean =>
    name.split(' ').every((word, index) => args[index] === word);
  const command = catalogue.find(startsArgs);
  if (!command) return undefined;
  const split = splitOptions(command, args.slice(command.name.split(' ').length));
  if (!split.given.has('help')) return command.run(readOptions(split) as never, io);
  io.out(commandHelp(command));
  return Promise.resolve(EXIT.ok);
}

/** Shows a page: what was asked for on standard output, what is shown instead of work on standard error. */
function showCommands(
  commands: readonly Command[],
  group: string | undefined,
  asked: boolean,
  io: Io,
): ExitCode {
  const page = commandsHelp(commands, group);
  if (asked) io.out(page);
  else io.error(page);
  return asked ? EXIT.ok : EXIT.wrongUse;
}

function unknown(catalogue: readonly Command[], args: readonly string[]): UsageError {
  const [first = ''] = args;
  if (first.startsWith('-')) return new UsageError(`${first} stands before a command.`);
  const words = args.slice(0, 2).filter((arg) => !arg.startsWith('-'));
  const given = words.join(' ');
  const names = [...catalogue.map(({ name }) => name), ...new Set(catalogue.map(groupOf))];
  return new UsageError(`There is no command ${JSON.stringify(given)}.${didYouMean(given, names)}`);
}

async function dispatch(catalogue: readonly Command[], args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || isHelp(first)) return showCommands(catalogue, undefined, isHelp(first), io);
  if (first === '--version') {
    io.out(`${packageVersion()}\n`);
    return EXIT.ok;
  }
  const running = runNamed(catalogue, args, io);
  if (running) return running;
  const group = catalogue.filter((command) => groupOf(command) === first);
  if (group.length > 0 && (second === undefined || isHelp(second))) {
    return showCommands(group, first, isHelp(second), io);
  }
  throw unknown(catalogue, args);
}

/** Where help for a command line is. */
function helpFor(catalogue: readonly Command[], args: readonly string[]): string {
  const named = catalogue.find(({ name }) => args.slice(0, 2).join(' ') === name)?.name;
  const group = catalogue.map(groupOf).find((name) => name === args[0]);
  return ['See: guardian', named ?? group, '--help'].filter(Boolean).join(' ');
}

/** Runs a command line and says how it ended; errors that a user can mend are told in a line. */
export async function runCommandLine(
  catalogue: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  try {
    return await dispatch(catalogue, args, io);
  } catch (error) {
    if (error instanceof CommandError) io.error(`${error.message}\n`);
    else io.error(`${error instanceof Error ? error.stack : String(error)}\n`);
    if (error instanceof UsageError) io.error(`${helpFor(catalogue, args)}\n`);
    return EXIT.wrongUse;
  }
}
