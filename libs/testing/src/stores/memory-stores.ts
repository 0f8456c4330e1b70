import { randomBytes } from 'node:crypto';
import { type GuardianOptions } from 'unseen-guardian';
import { MemoryApprovalStore } from 'unseen-guardian/model';
import { secret, type SecretMaterial, SecretSource } from 'unseen-guardian/secrets';
import { developmentOnly } from '../development-only';
import { MemoryAuditStore } from './memory-audit-store';
import { MemoryKeyStore } from './memory-key-store';
import { MemoryLineageStore } from './memory-lineage-store';
import { MemorySubjectStore } from './memory-subject-store';

/** Secrets that live as long as the process. */
class MemorySource extends SecretSource {
  readonly name = 'memory';

  constructor(private readonly values: Readonly<Record<string, string>>) {
    super();
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    const value = this.values[name];
    return value === undefined ? undefined : { value: Buffer.from(value), version: '1' };
  }
}

/**
 * The parts of `GuardianOptions` that need a disk, in memory: for tests, benchmarks and a first try.
 *
 * @throws Error under `NODE_ENV=production`.
 */
export function memoryStores(): Pick<
  GuardianOptions,
  'secrets' | 'database' | 'encryption' | 'audit' | 'lineage' | 'approvals'
> {
  developmentOnly('memoryStores');
  const rootKey = randomBytes(32).toString('base64');
  return {
    secrets: { sources: [new MemorySource({ 'encryption/root-key': rootKey })] },
    database: { url: secret('database/url'), connectAtStart: false },
    encryption: { rootKey: secret('encryption/root-key'), keyStore: new MemoryKeyStore() },
    audit: { store: new MemoryAuditStore() },
    lineage: { store: new MemoryLineageStore(), subjectStore: new MemorySubjectStore() },
    approvals: { store: new MemoryApprovalStore() },
  };
}
