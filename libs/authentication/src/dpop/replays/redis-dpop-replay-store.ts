import { seconds, within } from 'unseen-guardian/kernel';
import { digestOf, DpopReplayStore, type ProofUse } from './dpop-replay-store';

/** What is used of a client or cluster of the package `redis` (node-redis), which the host connects and closes. */
export interface RedisClient {
  set(
    key: string,
    value: string,
    options: { condition: 'NX'; expiration: { type: 'PX'; value: number } },
  ): Promise<unknown>;
}

const TIMEOUT_MS = seconds(1);
const PREFIX = 'guardian:dpop:';

/** Remembers proofs in a Redis: a proof can be used once in all processes that share it. */
export class RedisDpopReplayStore extends DpopReplayStore {
  constructor(private readonly client: RedisClient) {
    super();
  }

  async record(use: ProofUse, lifetime: number): Promise<boolean> {
    const key = PREFIX + digestOf(use);
    const once = { condition: 'NX', expiration: { type: 'PX', value: lifetime } } as const;
    // The client would wait for a server that is away.
    const answer = await within(TIMEOUT_MS, undefined, () => this.client.set(key, '1', once));
    return answer === 'OK';
  }
}
