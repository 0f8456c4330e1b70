import { type Io } from './io';
import { type OptionTable, type OptionValues, flag } from './options/option';

/** What every command understands. */
export const COMMON_OPTIONS = {
  json: flag('print JSON instead of text'),
  help: flag('show this page'),
} as const satisfies OptionTable;

/** How a command ended. */
export const EXIT = {
  ok: 0,
  /** The command ran, and what it checks does not hold. */
  failed: 1,
  /** The command line or a file that it names cannot be understood. */
  wrongUse: 2,
  /** What it checks holds, but for breaks that somebody answered for. */
  heldBut: 3,
} as const;

/** A number of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command: one file in `commands/`, one line in the catalogue. */
export interface Command<Table extends OptionTable = OptionTable> {
  /** Its group and its own name: `eval injection`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly options: Table;
  /**
   * Does the work.
   *
   * @throws CommandError with a remedy when the input cannot be used.
   */
  run(options: OptionValues<Table & typeof COMMON_OPTIONS>, io: Io): Promise<ExitCode>;
}

/** A command whose options are typed by its own table. */
export const defineCommand = <Table extends OptionTable>(command: Command<Table>): Command<Table> => command;
