import { Logger } from '@nestjs/common';
import { type Clock, minutes } from 'unseen-guardian/kernel';
import { type ApiKeyStore } from './store/api-key-store';

const PRECISION_MS = minutes(1);
const MOST_KEYS = 10_000;

/** Notes when keys were last used: at most once a minute each, and no request waits for it. */
export class ApiKeyUses {
  private readonly logger = new Logger('Guardian');
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly store: ApiKeyStore,
    private readonly clock: Clock,
  ) {}

  /** Notes that a key is used now. */
  note(id: string): void {
    const now = this.clock.now();
    if (now - (this.noted.get(id) ?? -Infinity) < PRECISION_MS) return;
    if (this.noted.size >= MOST_KEYS) this.noted.clear();
    this.noted.set(id, now);
    this.store.used(id, now).catch((error: unknown) => {
      this.logger.warn(`The last use of a static key could not be noted: ${(error as Error).name}.`);
    });
  }
}
