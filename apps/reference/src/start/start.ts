import { type INestApplication } from '@nestjs/common';
import { migrate } from 'unseen-guardian/database';
import { adapterNamed, createApp } from '../create-app';
import { developmentSetup } from '../development/development-setup';
import { seed } from '../development/seed';
import { migrations } from '../migrations';
import { type Environment } from '../models/model-from-environment';
import { productionSetup } from './production-setup';
import { type Setup, type Started } from './setup';
import { isProduction } from '../support-desk.options';

/** The service, listening. */
export interface Desk extends Setup {
  readonly app: INestApplication;
  readonly port: number;
}

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

function portFrom({ PORT }: Environment): number {
  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT=${PORT} is no port: use a number from 0 to ${HIGHEST_PORT}.`);
}

async function listen(app: INestApplication, port: number, host: string): Promise<number> {
  await app.listen(port, host);
  return Number(new URL(await app.getUrl()).port);
}

/**
 * Starts the support desk and everything it needs that is not given.
 *
 * @throws Error that says what is missing or does not answer; what was started until then is in `started`.
 */
export async function start(
  environment: Environment,
  started: Started,
  onProgress: (line: string) => void,
): Promise<Desk> {
  const isLive = environment['NODE_ENV'] === 'production';
  const adapter = adapterNamed(environment['HTTP_ADAPTER']);
  const port = portFrom(environment);
  // Development is nobody else's business; production stands in a network.
  const host = environment['HOST'] ?? (isLive ? '0.0.0.0' : '127.0.0.1');
  const setup = await (isLive
    ? productionSetup(environment)
    : developmentSetup(environment, started, onProgress));
  if (setup.adminUrl) await migrate({ adminUrl: setup.adminUrl, folders: migrations, onProgress });
  const app = await createApp(setup.options, { adapter });
  started.add(() => app.close());
  if (!isProduction(setup.options)) {
    await app.init();
    await seed(app);
  }
  return { ...setup, app, port: await listen(app, port, host) };
}
