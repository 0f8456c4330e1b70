import { type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { type Secrets } from 'unseen-guardian/secrets';
import { type DatabaseOptions, databaseSettings, type DatabaseSettings } from './database.options';
import { type DatabaseRole } from './session/database-role';
import { openDataSource, type ReadUrl } from './session/open-data-source';

/** The pools of connections, one per role, opened when first asked for. */
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly settings: DatabaseSettings;
  private readonly sources = new Map<DatabaseRole, Promise<DataSource>>();

  /** @throws Error when an option does not hold. */
  constructor(
    options: DatabaseOptions,
    private readonly secrets: Secrets,
  ) {
    this.settings = databaseSettings(options);
  }

  /**
   * The pool whose sessions work as `guardian_app`, `guardian_audit` or `guardian_worker`.
   *
   * @throws DatabaseUnavailableError when the server does not answer.
   */
  async dataSource(role: DatabaseRole): Promise<DataSource> {
    const known = this.sources.get(role);
    if (known) return known;
    const opening = openDataSource(role, this.settings, this.readUrl);
    this.sources.set(role, opening);
    // The next caller tries again.
    opening.catch(() => this.sources.delete(role));
    return opening;
  }

  /** Whether the database answers within the connect timeout. */
  async isReachable(): Promise<boolean> {
    const answer = this.dataSource('app').then((source) => source.query('select'));
    const { promise: tooLate, cancel } = after(this.settings.connectTimeoutMs);
    try {
      return await Promise.race([answer.then(() => true), tooLate]);
    } catch {
      return false; // why it does not answer is the business of those who ask it something
    } finally {
      cancel();
    }
  }

  /** A service that cannot reach its database, or reaches it with too much power, does not start. */
  async onModuleInit(): Promise<void> {
    if (this.settings.connectAtStart) await this.dataSource('app');
  }

  /** Closes the pools; whoever still has to write does so in an earlier hook. */
  async onApplicationShutdown(): Promise<void> {
    const open = await Promise.allSettled(this.sources.values());
    this.sources.clear();
    const sources = open.flatMap((source) => (source.status === 'fulfilled' ? [source.value] : []));
    await Promise.all(sources.map((source) => source.destroy()));
  }

  private readonly readUrl: ReadUrl = async (use) =>
    (await this.secrets.get(this.settings.url, 'database')).use(use);
}

function after(ms: number): { promise: Promise<false>; cancel: () => void } {
  let timer: NodeJS.Timeout;
  const promise = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
