/** What callers saw of a service. */
export interface Seen {
  /** The ids of exchanges whose reply began. */
  readonly replied: string[];
  /** The status of every answer. */
  readonly statuses: number[];
}

/** Callers that ask again and again, each waiting for its answer, until they are told to stop. */
export class Load {
  readonly seen: Seen = { replied: [], statuses: [] };
  private isOver = false;
  private readonly callers: Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly token: () => string,
    count: number,
  ) {
    this.callers = Array.from({ length: count }, (_, index) => this.call(index % 2 ? 'stream' : 'ask'));
  }

  /** Resolves when this many more replies have come. */
  async replies(count: number): Promise<void> {
    const wanted = this.seen.replied.length + count;
    while (this.seen.replied.length < wanted && !this.isOver)
      await new Promise((resolve) => setTimeout(resolve, 2));
  }

  /** Resolves when the last answer is in. */
  async stop(): Promise<Seen> {
    this.isOver = true;
    await Promise.all(this.callers);
    return this.seen;
  }

  private async call(path: string): Promise<void> {
    while (!this.isOver) await this.ask(path).catch(() => this.pause()); // a service that is gone answers nothing
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 5));
  }

  private async ask(path: string): Promise<void> {
    const response = await fetch(`${this.url}/desk/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token()}` },
      body: '{"text":"When do you open?"}',
    });
    this.seen.statuses.push(response.status);
    if (response.status === 200) this.seen.replied.push(response.headers.get('x-request-id')!);
    else await this.pause();
    await response.text();
  }
}
