import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** Answers one question; anything that the documented API would refuse is thrown. */
export type Answering = (path: string, question: Record<string, unknown>) => unknown;

/** A server that speaks the wire format of an engine which cannot be installed here. */
export class EngineDouble {
  /** Answers in place of the rules: a status, and what stands in the body. */
  override:
    { readonly status: number; readonly body: string; readonly headers?: Record<string, string> } | undefined;
  /** The headers of the last question. */
  heard: IncomingHttpHeaders = {};
  /** Never answers while it is true. */
  silent = false;

  private constructor(
    private readonly server: Server,
    private readonly answering: Answering,
  ) {
    server.on('request', (request, response) => {
      this.heard = request.headers;
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        if (this.silent) return;
        const {
          status,
          body,
          headers = {},
        } = this.override ?? this.answer(request.method, request.url ?? '', Buffer.concat(pieces).toString());
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
      });
    });
  }

  static async start(answering: Answering): Promise<EngineDouble> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new EngineDouble(server, answering);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(
    method: string | undefined,
    path: string,
    text: string,
  ): { status: number; body: string } & { headers?: Record<string, string> } {
    try {
      if (method !== 'POST') throw new Error('only POST');
      const body = JSON.stringify(this.answering(path, JSON.parse(text) as Record<string, unknown>));
      return { status: 200, body };
    } catch (error) {
      return {
        status: 400,
        body: JSON.stringify({ code: 'invalid_parameter', message: (error as Error).message }),
      };
    }
  }
}

/** @throws Error unless an object has exactly these members. */
export function assertMembers(value: unknown, names: readonly string[]): void {
  const found = Object.keys(value as object)
    .sort()
    .join();
  if (found !== [...names].sort().join()) throw new Error(`expected ${names.join()}, got ${found}`);
}
