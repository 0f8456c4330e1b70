import { isDatabaseUnavailable } from 'unseen-guardian/database';

/** What to tell whoever started the service and sees it end. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is in use. Stop what listens there, or start with PORT=3001.';
  if (isDatabaseUnavailable(error)) return 'The database does not answer. Start it, or correct DATABASE_URL.';
  return `The service could not start: ${message}`;
}
