/** Ends a command with a message that the user can act on, not with a stack; exit code 2. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The command line cannot be understood; the message is followed by where to find help. */
export class UsageError extends CommandError {}
