/** The database could not be reached; the message says where it was looked for and what to do, never a password. */
export class DatabaseUnavailableError extends Error {
  readonly code = 'GUARDIAN_DATABASE_UNAVAILABLE';
  override readonly name = 'DatabaseUnavailableError';
}

/** Of Node's sockets, and of Postgres: connection exceptions (08), operator intervention (57P), too many connections. */
const LOST =
  /^(?:ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[1-5]|53300)$/;
/** What pg says without a code. */
const LOST_MESSAGE =
  /^(?:Connection terminated|timeout e?x?ceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether an error says that the database is away (as opposed to: that it refused a statement). */
export function isDatabaseUnavailable(error: unknown): boolean {
  // By shape and not by class: errors of Node's core come from another realm under Jest.
  if (typeof error !== 'object' || error === null) return false;
  if (error instanceof DatabaseUnavailableError) return true;
  const { code, message, cause, errors } = error as Partial<Record<string, unknown>>;
  if (typeof code === 'string' && LOST.test(code)) return true;
  if (typeof message === 'string' && LOST_MESSAGE.test(message)) return true;
  return [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some(isDatabaseUnavailable);
}
