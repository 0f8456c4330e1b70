import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type AuditRecord, type ChainHead } from '../store/audit-store';
import { emptyChain, linkBatch } from './link-batch';
import { leafHash } from '../tree/tree-hash';
import { recordHash } from './record-hash';
import { faultOf } from '../verify/chain-verification';

const record = (tenantId: string, body: string): AuditRecord => ({
  tenantId,
  eventId: body,
  body: Buffer.from(body),
});

describe('recordHash', () => {
  it('is SHA-256 over version, chain with its length, place, previous hash and hash of the body', () => {
    const prev = Buffer.alloc(32, 7);
    const message = Buffer.concat([
      Buffer.from('audit.v1'),
      Buffer.from([0, 0, 0, 4]),
      Buffer.from('acme'),
      Buffer.from([0, 0, 0, 0, 0, 0, 1, 2]),
      prev,
      createHash('sha256').update('{}').digest(),
    ]);
    expect(recordHash({ tenantId: 'acme', seq: 258, prev, body: Buffer.from('{}') })).toEqual(
      createHash('sha256').update(message).digest(),
    );
  });
});

describe('linkBatch', () => {
  it('keeps one chain per tenant, without gaps, each record naming the one before', () => {
    const { records, heads } = linkBatch(
      [],
      ['a', 'b', 'a', 'a'].map((tenant, i) => record(tenant, `${i}`)),
    );
    expect(records.map(({ tenantId, seq }) => [tenantId, seq])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['a', 3],
    ]);
    expect(records[2]!.prev).toEqual(records[0]!.hash);
    expect(heads).toEqual([
      { tenantId: 'a', size: 3, head: records[3]!.hash, subtrees: expect.any(Buffer) },
      { tenantId: 'b', size: 1, head: records[1]!.hash, subtrees: leafHash(records[1]!.hash) },
    ]);
  });

  it('makes the same chain whatever the batches are', () => {
    const tenants = fc.array(fc.constantFrom('a', 'b', '-'), { maxLength: 30 });
    fc.assert(
      fc.property(tenants, fc.nat(30), (order, cut) => {
        const batch = order.map((tenant, index) => record(tenant, `${index}`));
        const whole = linkBatch([], batch);
        const first = linkBatch([], batch.slice(0, cut));
        const second = linkBatch(first.heads, batch.slice(cut));
        expect([...first.records, ...second.records]).toEqual(whole.records);
        const at = new Map<string, ChainHead>(order.map((tenant) => [tenant, emptyChain(tenant)]));
        for (const linked of whole.records) {
          expect(faultOf(at.get(linked.tenantId)!, linked)).toBeUndefined();
          at.set(linked.tenantId, { ...at.get(linked.tenantId)!, size: linked.seq, head: linked.hash });
        }
      }),
    );
  });
});
