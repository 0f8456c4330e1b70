import { type Database } from 'unseen-guardian/database';
import { type AuthenticationOptions } from '../../authentication.options';
import { hint } from '../../issuer/issuer-rules';
import { type ApiKeyStore } from './api-key-store';
import { MemoryApiKeyStore } from './memory-api-key-store';
import { PostgresApiKeyStore } from './postgres-api-key-store';

/**
 * The store that the options ask for; none where static keys are off.
 *
 * @throws Error when it needs a database and none is bound, or when other processes would not hear of a withdrawn key.
 */
export function apiKeyStore(options: AuthenticationOptions, database?: Database): ApiKeyStore | undefined {
  const asked = options.apiKeys?.store;
  if (asked === undefined) return undefined;
  if (asked === 'memory') return new MemoryApiKeyStore();
  if ((options.revocations ?? 'memory') === 'memory')
    throw hint(
      'apiKeys',
      "needs `revocations: 'postgres'`: a key withdrawn here must end in other processes too.",
    );
  if (asked !== 'postgres') return asked;
  if (database) return new PostgresApiKeyStore(database);
  throw hint('apiKeys', "with `store: 'postgres'` needs DatabaseModule: import it.");
}
