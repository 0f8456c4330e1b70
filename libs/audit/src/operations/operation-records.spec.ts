import { randomUUID } from 'node:crypto';
import { Encryption, LocalRootKey } from 'unseen-guardian/encryption';
import { RandomIds, seconds, minutes } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { FixedClock, FixedTimers } from 'unseen-guardian/testing';
import { MemoryAuditStore } from '../../../testing/src/stores/memory-audit-store';
import { MemoryKeyStore } from '../../../testing/src/stores/memory-key-store';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from '../body/actor-pseudonyms';
import { SubjectPseudonyms } from '../body/subject-pseudonyms';
import { OperationRecords } from './operation-records.service';

class Vault extends SecretSource {
  readonly name = 'vault';
  readonly version: string = '3';

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    return name === 'gone' ? undefined : { value: Buffer.from('planted-value'), version: this.version };
  }
}

function opened({ queueLimit = 1_000 } = {}) {
  const clock = new FixedClock(1_000_000);
  const [timers, store] = [new FixedTimers(clock), new MemoryAuditStore()];
  const secrets = new Secrets({ sources: [new Vault()] }, clock);
  const encryption = new Encryption(new LocalRootKey(Buffer.alloc(32, 7)), new MemoryKeyStore(), {}, clock);
  const log = new AuditLog({
    ...{ store, clock, timers, ids: new RandomIds(clock), tuning: { queueLimit } },
    ...{ pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)), subjects: new SubjectPseudonyms(encryption) },
  });
  const records = new OperationRecords({ trail: log, timers, secrets, encryption });
  const said = async (): Promise<Record<string, unknown>[]> => {
    await log.flush();
    return store.records.map(({ tenantId, body }) => {
      const { id, ts, v, ...rest } = JSON.parse(body.toString()) as Record<string, unknown>;
      expect([typeof id, typeof ts, v]).toEqual(['string', 'string', 1]);
      return { tenantId, ...rest };
    });
  };
  return { secrets, encryption, timers, log, records, said, store };
}

const access = { type: 'secret.accessed', secret: 'openai/key', asker: 'model', version: 'v3' };

describe('accesses to secrets', () => {
  it('are recorded at once when the source was asked, and summed over a minute when not; never the value', async () => {
    const { secrets, timers, said, store } = opened();
    const handle = await secrets.get(secret('openai/key'), 'model');
    const system = { tenantId: expect.any(String) as string };
    expect(await said()).toEqual([{ ...system, ...access, outcome: 'fetched', count: 1 }]);
    for (let use = 0; use < 5; use++) await handle.use((value) => value);
    expect((await said()).length).toBe(1);
    timers.advance(minutes(1));
    expect((await said()).slice(1)).toEqual([{ ...system, ...access, outcome: 'cached', count: 5 }]);
    expect(timers.pending).toEqual([]);
    expect(store.records.map(({ body }) => body.toString()).join()).not.toContain('planted-value');
  });

  it('that find nothing are recorded within the minute, without a version', async () => {
    const { secrets, timers, said } = opened();
    await secrets.find(secret('gone'), 'model');
    timers.advance(minutes(1));
    const [record] = await said();
    expect(record).toMatchObject({ secret: 'gone', outcome: 'missing', count: 1 });
    expect(record).not.toHaveProperty('version');
  });

  it('are recorded at the end of the process too', async () => {
    const { secrets, records, said } = opened();
    const handle = await secrets.get(secret('openai/key'), 'model');
    await handle.use((value) => value);
    records.beforeApplicationShutdown();
    expect((await said()).map(({ outcome }) => outcome)).toEqual(['fetched', 'cached']);
  });

  it('wait while the log has no room, and none is left out', async () => {
    const { secrets, timers, log, said } = opened({ queueLimit: 1 });
    for (const name of ['one', 'two', 'three']) await secrets.get(secret(name), 'model');
    for (let round = 0; round < 3; round++) {
      await log.flush();
      timers.advance(seconds(1));
    }
    expect((await said()).map((record) => record.secret)).toEqual(['one', 'two', 'three']);
  });
});

describe('changes of data keys', () => {
  const [tenantId, subject] = ['acme', randomUUID()];
  const place = { tenantId, subjectId: subject, table: 'tickets', column: 'text', rowId: '1' };

  it('are recorded in the log of their tenant, and name their subject while it has a key', async () => {
    const { encryption, said } = opened();
    await encryption.encrypt('text', place);
    await encryption.encrypt('text', place);
    await encryption.destroyKeys(tenantId, subject);
    const records = (await said()).filter(({ type }) => String(type).startsWith('key'));
    expect(records).toEqual([
      expect.objectContaining({ tenantId, type: 'key.created', scope: 'default', version: 1 }),
      { tenantId, type: 'keys.destroyed', unnamedSubjects: 1 },
    ]);
    expect(JSON.stringify(records)).not.toContain(subject);
  });

  it('of data about nobody name nobody', async () => {
    const { encryption, said } = opened();
    await encryption.encrypt('text', { tenantId, table: 'tickets', column: 'text', rowId: '1' });
    const [record] = await said();
    expect(record).toMatchObject({ type: 'key.created', scope: 'table:tickets' });
    expect(record).not.toHaveProperty('subjects');
  });
});
