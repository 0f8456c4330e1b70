/** A kind of value that an option takes. */
export interface ValueKind<T> {
  /** How help shows it: `<file>`. */
  readonly placeholder: string;
  /** What may be given, after "must be". */
  readonly accepts: string;
  /** The value, or undefined when it is none of this kind. */
  readonly read: (given: string) => T | undefined;
}

/** An option of a command; a flag when it has no kind of value. Made with `flag`, `required`, `optional` or `defaulting`. */
export interface CommandOption<T = unknown> {
  readonly describe: string;
  readonly kind?: ValueKind<T>;
  /** Whether the command cannot run without it. */
  readonly isRequired?: boolean;
  /** The value when it is not given. */
  readonly default?: T;
}

/** The options of a command, by name. */
export type OptionTable = Readonly<Record<string, CommandOption>>;

/** What a command gets of its options. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends CommandOption<infer T> ? T : never;
};

/** An option without a value: given or not. */
export const flag = (describe: string): CommandOption<boolean> => ({ describe, default: false });

/** An option that has to be given. */
export const required = <T>(kind: ValueKind<T>, describe: string): CommandOption<T> => ({
  describe,
  kind,
  isRequired: true,
});

/** An option that may be left out. */
export const optional = <T>(kind: ValueKind<T>, describe: string): CommandOption<T | undefined> => ({
  describe,
  kind,
});

/** An option with a value of its own when it is left out. */
export const defaulting = <T>(kind: ValueKind<T>, describe: string, value: T): CommandOption<T> => ({
  describe,
  kind,
  default: value,
});
