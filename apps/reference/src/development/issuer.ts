import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { DEMO_PRINCIPALS, type DemoPrincipalName } from './demo-principals';
import { developmentOnly } from './development-only';
import { InstallFile } from './install-file';
import { issuerConfiguration, type IssuerSecrets } from './issuer-configuration';

const HOST = '127.0.0.1';
/** The ids of the clients. */
const IDS = Object.values(DEMO_PRINCIPALS).map(({ id }) => id);

/** A real OpenID issuer for development, on this machine only; its keys are made per installation. */
export class DevelopmentIssuer {
  private constructor(
    private readonly server: Server,
    private readonly secrets: IssuerSecrets,
  ) {}

  /**
   * Starts the issuer of an installation, on the port it had before if that is free.
   *
   * @throws Error under NODE_ENV=production.
   */
  static async start(directory: string): Promise<DevelopmentIssuer> {
    developmentOnly('The development issuer');
    const secrets = await secretsOf(new InstallFile<IssuerSecrets>(directory, 'issuer-keys.json'));
    const place = new InstallFile<{ port: number }>(directory, 'issuer-port.json');
    const server = createServer();
    // The issuer's address is in every token and in every conversation, so it should not change from start to start.
    const wished = (await place.read())?.port ?? 0;
    await listen(server, wished).catch(() => listen(server, 0));
    const issuer = new DevelopmentIssuer(server, secrets);
    if (!wished) await place.write({ port: issuer.port });
    // Loaded late: it is an ES module and a development dependency.
    const { Provider } = await import('oidc-provider');
    const provider = new Provider(issuer.url, issuerConfiguration(secrets));
    const answer = provider.callback();
    server.on('request', (request, response) => void answer(request, response));
    return issuer;
  }

  /** The `iss` of its tokens. */
  get url(): string {
    return `http://${HOST}:${this.port}`;
  }

  /**
   * An access token for a caller of the demo, from the token endpoint.
   *
   * @throws Error when the issuer does not give one.
   */
  async tokenFor(name: DemoPrincipalName): Promise<string> {
    const { id } = DEMO_PRINCIPALS[name];
    const credentials = Buffer.from(`${id}:${this.secrets.clients[id]}`).toString('base64');
    const response = await fetch(`${this.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    if (!response.ok) throw new Error(`The development issuer answered ${response.status}.`);
    return ((await response.json()) as { access_token: string }).access_token;
  }

  /** Stops listening and hangs up on everyone. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

const makeSecret = (): string => randomBytes(32).toString('base64url');

/** An installation that is older than some caller of the demo gets a secret for it. */
async function secretsOf(file: InstallFile<IssuerSecrets>): Promise<IssuerSecrets> {
  const secrets = await file.readOrMake(makeSecrets);
  const missing = IDS.filter((id) => !secrets.clients[id]);
  if (!missing.length) return secrets;
  const clients = { ...secrets.clients, ...Object.fromEntries(missing.map((id) => [id, makeSecret()])) };
  await file.write({ ...secrets, clients });
  return { ...secrets, clients };
}

function makeSecrets(): IssuerSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  return {
    signingKey: { ...jwk, kty: 'EC', use: 'sig', alg: 'ES256', kid: randomBytes(8).toString('hex') },
    cookieKey: makeSecret(),
    clients: Object.fromEntries(IDS.map((id) => [id, makeSecret()])),
  };
}
