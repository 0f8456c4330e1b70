import { type ClientOptions, WebSocket } from 'ws';

/** One message of the server. */
export interface SocketEvent {
  readonly event: string;
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into it freely
}

/** How to open a socket. */
export interface OpenSocket extends ClientOptions {
  readonly token?: string;
  readonly protocols?: string[];
}

/** A client that keeps what it was told. */
export class TestSocket {
  readonly events: SocketEvent[] = [];
  /** The code with which the server closed. */
  closeCode?: number;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.events.push(JSON.parse(data.toString()) as SocketEvent));
    socket.on('close', (code) => (this.closeCode = code));
  }

  static async open(url: string, { token, protocols, ...options }: OpenSocket = {}): Promise<TestSocket> {
    const headers = { ...options.headers, ...(token && { authorization: `Bearer ${token}` }) };
    const socket = new WebSocket(url.replace('http', 'ws'), protocols ?? [], { ...options, headers });
    const client = new TestSocket(socket);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return client;
  }

  get guardrails(): SocketEvent[] {
    return this.events.filter(({ event }) => event === 'guardrail');
  }

  send(event: string, data?: unknown): void {
    this.socket.send(JSON.stringify({ event, data }));
  }

  close(): void {
    this.socket.close();
  }
}
