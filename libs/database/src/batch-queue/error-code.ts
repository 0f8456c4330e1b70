import { types } from 'node:util';

/** What a log may say of a failed write: the code of the error, never its message, which may quote a row. */
export function errorCode(error: unknown): string {
  // Errors of the file system come from another realm where code runs in a context of its own.
  if (!(error instanceof Error) && !types.isNativeError(error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
