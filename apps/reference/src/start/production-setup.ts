import { environmentSource, fileSource, type SecretSource, variableOf } from 'unseen-guardian/secrets';
import { type Environment, modelFromEnvironment } from '../models/model-from-environment';
import { recipientFromEnvironment } from '../models/recipient-from-environment';
import { missingSecrets } from './missing-secrets';
import { type Setup } from './setup';
import { DATABASE_URL_SECRET, ROOT_KEY_SECRET } from '../support-desk.options';

const SETTINGS = ['OIDC_ISSUER', 'OIDC_AUDIENCE'] as const;
const SECRETS = [DATABASE_URL_SECRET, ROOT_KEY_SECRET];

function sourcesFrom(environment: Environment): SecretSource[] {
  const directory = environment['SECRETS_DIRECTORY'];
  return [
    environmentSource({ environment, allowInProduction: true }),
    ...(directory ? [fileSource({ directory, allowInProduction: true })] : []),
  ];
}

/**
 * The setup of a service for real people: nothing is started or made up here, everything has to be given.
 *
 * @throws Error that lists what is missing.
 */
export async function productionSetup(environment: Environment): Promise<Setup> {
  const sources = sourcesFrom(environment);
  const model = modelFromEnvironment(environment);
  const secrets = [...SECRETS, ...(model.secret ? [model.secret.name] : [])];
  const missing = [
    ...SETTINGS.filter((name) => !environment[name]),
    ...(await missingSecrets(secrets, sources)).map(variableOf),
  ];
  if (missing.length) {
    throw new Error(
      `NODE_ENV=production starts no database and no issuer of its own. Set ${missing.join(', ')}; ` +
        'secrets may also be files (mode 0600) below SECRETS_DIRECTORY. See .env.example.',
    );
  }
  const adminUrl = environment['DATABASE_ADMIN_URL'];
  const resource = environment['RESOURCE_URL'];
  const directory = environment['AUDIT_SPOOL_DIRECTORY'];
  const [issuer, audience] = [environment['OIDC_ISSUER']!, environment['OIDC_AUDIENCE']!];
  return {
    options: {
      ...{ issuer, audience, secrets: sources, isProduction: true },
      ...(resource && { resource }),
      ...(directory && { guardian: { audit: { spool: { directory } } } }),
      ...{ model, receiver: recipientFromEnvironment(environment) },
    },
    ...(adminUrl && { adminUrl }),
  };
}
