import { join, resolve } from 'node:path';
import { openServer } from 'unseen-guardian/database';
import { type ModelDeclaration } from 'unseen-guardian/model';
import { developmentSource, environmentSource, type SecretSource, variableOf } from 'unseen-guardian/secrets';
import { type Environment, modelFromEnvironment } from '../models/model-from-environment';
import { recipientFromEnvironment } from '../models/recipient-from-environment';
import { missingSecrets } from '../start/missing-secrets';
import { type Setup, type Started } from '../start/setup';
import { AUDIENCE, DATABASE_URL_SECRET, ROOT_KEY_SECRET } from '../support-desk.options';
import { developmentOnly } from './development-only';
import { DevelopmentIssuer } from './issuer';
import { TOKEN_LIFE_SECONDS } from './issuer-configuration';

/** Where an installation keeps what it made for itself. */
const DIRECTORY = '.guardian';

/** The issuer that OIDC_ISSUER names, or one of our own. */
async function findIssuer(environment: Environment, started: Started) {
  const given = environment['OIDC_ISSUER'];
  if (given) return { url: given };
  const issuer = await DevelopmentIssuer.start(DIRECTORY);
  started.add(() => issuer.stop());
  return { url: issuer.url, issuer };
}

/** The model, if its key is there: better now than at the first call. */
async function modelWithKey(environment: Environment): Promise<ModelDeclaration> {
  const model = modelFromEnvironment(environment);
  const [missing] = await missingSecrets(model.secret ? [model.secret.name] : [], sourcesFrom(environment));
  if (missing === undefined) return model;
  throw new Error(`AI_PROVIDER=${environment['AI_PROVIDER']} needs a key: set ${variableOf(missing)}.`);
}

/** Each process needs a spool of its own; two on one machine have two ports. */
const spoolDirectory = ({ PORT = 'default' }: Environment): string => resolve(DIRECTORY, 'spool', PORT);

/** The environment first; what it lacks is made once and kept. */
const sourcesFrom = (environment: Environment): SecretSource[] => [
  environmentSource({ environment }),
  developmentSource({ directory: join(DIRECTORY, 'secrets'), generate: [ROOT_KEY_SECRET] }),
];

/**
 * A setup that makes what it is not given: a database, an issuer and the root key, each kept in `.guardian`.
 *
 * @throws Error under NODE_ENV=production.
 */
export async function developmentSetup(
  environment: Environment,
  started: Started,
  onProgress: (line: string) => void,
): Promise<Setup> {
  developmentOnly('The development setup');
  const [model, receiver] = [await modelWithKey(environment), recipientFromEnvironment(environment)];
  const server = await openServer({ directory: DIRECTORY, onProgress, environment });
  started.add(() => server.stop());
  const resource = environment['RESOURCE_URL'];
  const { url, issuer } = await findIssuer(environment, started);
  const withDatabase = { ...environment, [variableOf(DATABASE_URL_SECRET)]: server.serviceUrl };
  return {
    adminUrl: server.adminUrl,
    ...(issuer && { issuer }),
    options: {
      issuer: url,
      audience: environment['OIDC_AUDIENCE'] ?? AUDIENCE,
      ...(resource && { resource }),
      maxTokenAgeSeconds: TOKEN_LIFE_SECONDS,
      secrets: sourcesFrom(withDatabase),
      model,
      receiver,
      guardian: { audit: { spool: { directory: spoolDirectory(environment) } } },
    },
  };
}
