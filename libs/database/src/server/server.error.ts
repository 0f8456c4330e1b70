/** The ways out when no server of our own can run here. */
export const REMEDY =
  'Set DATABASE_URL to a Postgres 15 or newer, or install one with your package manager (Debian: postgresql).';

/** The development server could not be found, prepared or started; the message says the remedy. */
export class ServerError extends Error {
  readonly code = 'GUARDIAN_DATABASE_SERVER';
  override readonly name = 'ServerError';
}
