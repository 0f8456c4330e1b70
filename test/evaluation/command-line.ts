import { parseArgs, type ParseArgsConfig } from 'node:util';

type OptionTable = NonNullable<ParseArgsConfig['options']>;
type Values<T extends OptionTable> = ReturnType<typeof parseArgs<{ args: string[]; options: T }>>['values'];

/** Ends the command with a message instead of a stack: the user can mend it. */
export class ExpectedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The command line cannot be understood. */
export class UsageError extends ExpectedError {}

/**
 * Reads the options of a command.
 *
 * @throws UsageError when they cannot be understood.
 */
export function readArguments<T extends OptionTable>(args: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Tells the user how it goes on, beside the figures. */
export const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** What is said of an error that ends a command. */
function explained(error: unknown, command: string): string {
  if (error instanceof UsageError) return `${error.message}\nSee npm run ${command} -- --help`;
  if (error instanceof ExpectedError) return error.message;
  return String(error instanceof Error ? error.stack : error);
}

/** Runs a command; it exits with 2 when the user can mend what went wrong, with 1 when not. */
export function runCommand(command: string, main: (args: readonly string[]) => Promise<void>): void {
  main(process.argv.slice(2)).catch((error: unknown) => {
    say(explained(error, command));
    process.exitCode = error instanceof ExpectedError ? 2 : 1;
  });
}
