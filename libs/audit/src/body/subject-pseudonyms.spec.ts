import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Encryption, LocalRootKey } from 'unseen-guardian/encryption';
import { type AuditEntry, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { MemoryAuditStore } from '../../../testing/src/stores/memory-audit-store';
import { MemoryKeyStore } from '../../../testing/src/stores/memory-key-store';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from './actor-pseudonyms';
import { SubjectPseudonyms } from './subject-pseudonyms';

const NAME = /^[0-9a-f]{32}$/;

describe('the subjects of a record', () => {
  const ana = randomUUID();
  const ben = randomUUID();
  const store = new MemoryAuditStore();
  const encryption = new Encryption(new LocalRootKey(Buffer.alloc(32, 7)), new MemoryKeyStore());
  const newLog = (references: ConstructorParameters<typeof SubjectPseudonyms>[0]): AuditLog =>
    new AuditLog({
      ...{ store, pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)), clock: new SystemClock() },
      ...{ ids: new RandomIds(), subjects: new SubjectPseudonyms(references) },
    });
  const log = newLog(encryption);
  const entry = (subjects: readonly string[], tenantId = 'acme'): AuditEntry => ({
    event: { type: 'logout.accepted', issuer: 'desk' },
    principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
    subjects,
  });
  const said = async (written: AuditEntry, by = log) => {
    await by.append(written).durable;
    return store.said().at(-1) as { subjects?: string[]; unnamedSubjects?: number };
  };

  beforeAll(() => void Logger.overrideLogger(false));

  it('are pseudonyms: the same for one subject, others for others and in other tenants', async () => {
    const { subjects: [first] = [] } = await said(entry([ana]));
    expect(first).toMatch(NAME);
    expect((await said(entry([ana]))).subjects).toEqual([first]);
    expect((await said(entry([ana], 'globex'))).subjects).not.toEqual([first]);
    const both = (await said(entry([ben, ana]))).subjects!;
    expect([both.length, both.includes(first!), both]).toEqual([2, true, [...both].sort()]);
    const bytes = store.records.map(({ body }) => body.toString()).join();
    for (const id of [ana, ben]) expect(bytes).not.toContain(id);
  });

  it('cannot be made again when the key is destroyed: the erased are only counted', async () => {
    await encryption.destroyKeys('acme', ana);
    expect(await said(entry([ana]))).toMatchObject({ unnamedSubjects: 1 });
    expect(store.said().at(-1)).not.toHaveProperty('subjects');
  });

  it('hold up no record while their keys are out of reach', async () => {
    const unreachable = newLog({ reference: () => new Promise<string>(() => undefined) });
    expect(await said(entry([ana, ben]), unreachable)).toMatchObject({ unnamedSubjects: 2 });
  });
});
