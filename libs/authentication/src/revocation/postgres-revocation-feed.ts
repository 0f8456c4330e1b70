import { type Database } from 'unseen-guardian/database';
import { type Clock, seconds } from 'unseen-guardian/kernel';
import { type RevocationEntry } from './revocation';
import { type RevocationFeed, type RevocationListener } from './revocation-store';

const COMPLETE_MS = seconds(5);
const BEAT_MS = seconds(1);

/** What the feed reads, and whom it tells. */
export interface FeedSource {
  readonly listener: RevocationListener;
  every(): Promise<readonly RevocationEntry[]>;
  find(mark: string): Promise<readonly RevocationEntry[]>;
}

interface Notification {
  readonly payload?: string;
}

/** A connection of its own that listens; the driver's types do not show through TypeORM. */
interface Listening {
  on(event: 'notification', heard: (notification: Notification) => void): void;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

interface Connection {
  readonly client: Listening;
  /** Gives the connection back to the pool. */
  release(): Promise<void>;
}

/**
 * Listens on a connection of its own, and asks each second whether it still does.
 *
 * A connection that fails once is given up; the next one reads the whole list again, as what was told meanwhile is lost.
 */
export class PostgresRevocationFeed implements RevocationFeed {
  completeUntil = -Infinity;
  private connection: Connection | undefined;
  private beating: Promise<void> | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly source: FeedSource,
  ) {
    this.timer = setInterval(() => this.beat(), BEAT_MS).unref();
    this.beat();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    await this.hangUp();
  }

  /** One at a time: a server that is slow to answer must not be asked by a queue. */
  private beat(): void {
    this.beating ??= this.check().finally(() => (this.beating = undefined));
  }

  private async check(): Promise<void> {
    const askedAt = this.clock.now();
    try {
      const connection = this.connection ?? (await this.connect());
      await connection.client.query('select');
      // Given up meanwhile: then a line may have been missed.
      if (this.connection === connection) this.completeUntil = askedAt + COMPLETE_MS;
    } catch {
      await this.hangUp(); // `completeUntil` runs out by itself, and says so to whoever depends on it
    }
  }

  private async connect(): Promise<Connection> {
    const runner = (await this.database.dataSource('app')).createQueryRunner();
    const client = (await runner.connect()) as Listening;
    const connection = { client, release: () => runner.release() };
    this.connection = connection;
    client.on('notification', ({ payload = '' }) => void this.hear(payload));
    await client.query('listen guardian_token_revocation');
    this.source.listener(await this.source.every());
    return connection;
  }

  /** Anybody with a login may notify; only what is in the table counts. */
  private async hear(mark: string): Promise<void> {
    try {
      this.source.listener(await this.source.find(mark));
    } catch {
      this.completeUntil = -Infinity; // a line was missed
      await this.hangUp();
    }
  }

  private async hangUp(): Promise<void> {
    const connection = this.connection;
    this.connection = undefined;
    // A connection that listened must not go back to the pool; one that is broken cannot be ended, nor given back.
    await connection?.client.end().catch(() => undefined);
    await connection?.release().catch(() => undefined);
  }
}
