import { createServer, get, type RequestOptions, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { EgressDeniedException } from 'unseen-guardian/kernel';
import { findGuardianException } from '../../src/failure/find-guardian-exception';

/** A server on this machine that counts who comes, under the two hosts that lead to it. */
export class LocalServer {
  readonly paths: string[] = [];
  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      this.paths.push(request.url!);
      if (request.url === '/away') response.writeHead(307, { location: this.url('localhost', '/there') });
      response.end('reached');
    });
  }

  static async start(): Promise<LocalServer> {
    const local = new LocalServer(createServer());
    await new Promise<void>((resolve) => local.server.listen(0, '127.0.0.1', resolve));
    return local;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(host: '127.0.0.1' | 'localhost', path = '/'): string {
    return `http://${host}:${this.port}${path}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** How code reaches a server: the text of its answer. */
export type Client = (url: string) => Promise<string>;

const overHttp =
  (more: (port: number) => RequestOptions): Client =>
  (url) =>
    new Promise((resolve, reject) => {
      const asked = get(url, more(Number(new URL(url).port)), (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(text));
      });
      asked.on('error', reject);
    });

/** The clients of Node; names are resolved to IPv4, where the server listens. */
export const CLIENTS: readonly (readonly [name: string, client: Client])[] = [
  ['fetch', async (url) => (await fetch(url)).text()],
  ['node:http', overHttp(() => ({ family: 4 }))],
  ['node:http without a shared agent', overHttp(() => ({ family: 4, agent: false }))],
  [
    'node:http without any agent',
    overHttp((port) => ({ createConnection: () => connect(port, '127.0.0.1') })),
  ],
];

/** The text of the answer, or the code of our refusal. */
export const outcomeOf = async (asked: Promise<string>): Promise<string> =>
  asked.catch((error: unknown) => {
    const ours = findGuardianException(error);
    if (ours) return ours.code;
    // Under Jest `fetch` is of another realm, to which our exception is no error: it keeps its text alone.
    const { message } = ((error as Error).cause ?? error) as Error;
    if (message === String(new EgressDeniedException())) return 'GUARDIAN_EGRESS_DENIED';
    throw error;
  });
