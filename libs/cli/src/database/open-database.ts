import { Database } from 'unseen-guardian/database';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { CommandError } from '../frame/command.error';

const URL_VARIABLE = 'DATABASE_URL';

/**
 * The database of the service, from `DATABASE_URL`.
 *
 * @throws CommandError when it is not set.
 */
export function openDatabase(): Database {
  if (!process.env[URL_VARIABLE])
    throw new CommandError(
      `Set ${URL_VARIABLE} to the Postgres of the service; an option would show its password.`,
    );
  const variables = { 'database/url': URL_VARIABLE };
  const sources = [environmentSource({ variables, allowInProduction: true })];
  return new Database({ url: secret('database/url') }, new Secrets({ sources }));
}
