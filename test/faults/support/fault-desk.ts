import { type DynamicModule } from '@nestjs/common';
import { minutes } from 'unseen-guardian/kernel';
import { environmentSource, secret } from 'unseen-guardian/secrets';
import { memoryStores, modelDouble } from 'unseen-guardian/testing';
import { smallDesk } from '../../support/small-desk';

/** What a desk under attack stands on. */
export interface FaultDeskInit {
  /** The `iss` of the tokens that it accepts. */
  readonly issuer: string;
  readonly databaseUrl: string;
  /** The directory of its spool; without one it has none. */
  readonly spool?: string;
  /** After how many milliseconds without a sign of life a process counts as dead. */
  readonly leaseMs?: number;
}

const PLENTY = { limit: 1_000_000, ttl: minutes(1) };
const ROOT_KEY = Buffer.alloc(32, 3).toString('base64');

/** The small desk with its audit log in Postgres; the rest lies in memory, so that a lost database does not stop it. */
export function faultDesk({ issuer, databaseUrl, spool, leaseMs = 60_000 }: FaultDeskInit): DynamicModule {
  const { encryption, lineage = {}, approvals = {} } = memoryStores();
  const environment = { DATABASE_URL: databaseUrl, ENCRYPTION_ROOT_KEY: ROOT_KEY };
  const options = {
    ...{ encryption, lineage, approvals },
    secrets: { sources: [environmentSource({ environment })] },
    database: { url: secret('database/url'), poolSize: 3, connectTimeoutMs: 1_000 },
    limits: { network: PLENTY, principal: PLENTY },
    audit: {
      lastRetryMs: 500,
      recovery: { leaseMs },
      ...(spool !== undefined && { spool: { directory: spool } }),
    },
  };
  return smallDesk({ issuer: { issuer }, model: modelDouble({ replies: ['At nine.'] }), options });
}
