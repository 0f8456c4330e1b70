import { Client } from 'pg';
import { type ChainedRecord, GENESIS, recordHash } from 'unseen-guardian/audit';

/** A record as an auditor reads it. */
export interface ReadRecord {
  readonly id: string;
  readonly type: string;
  /** Microseconds since the Unix epoch. */
  readonly ts: number;
  readonly exchangeId?: string;
}

/** The chain of a tenant with a login of its own, checked without the code that wrote it. */
export async function readChain(adminUrl: string, tenantId = 'acme'): Promise<ReadRecord[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Pick<ChainedRecord, 'body' | 'prev' | 'hash'> & { seq: string }>(
      `select seq, body, prev, hash from guardian.audit_event where tenant_id = $1 order by seq`,
      [tenantId],
    );
    let prev = GENESIS;
    rows.forEach(({ seq, body, hash, prev: named }, index) => {
      const expected = recordHash({ tenantId, seq: index + 1, prev, body });
      if (Number(seq) !== index + 1 || !named.equals(prev) || !hash.equals(expected))
        throw new Error(`The chain breaks at ${seq}.`);
      prev = hash;
    });
    return rows.map(({ body }) => {
      const said = JSON.parse(body.toString('utf8')) as ReadRecord;
      return { ...said, ts: Number(said.ts) };
    });
  } finally {
    await client.end();
  }
}

/** The ids of the exchanges with a record of this type, sorted. */
export const exchangesWith = (records: readonly ReadRecord[], type: string): string[] =>
  records
    .filter((record) => record.type === type)
    .map(({ exchangeId }) => exchangeId!)
    .sort();
