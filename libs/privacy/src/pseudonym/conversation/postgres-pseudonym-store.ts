import { type Database, type TenantTransaction } from 'unseen-guardian/database';
import {
  type CipherPlace,
  DecryptionError,
  type Encryption,
  SubjectKeyDestroyedError,
} from 'unseen-guardian/encryption';
import { type VaultEntry } from '../pseudonym-vault';
import { type ConversationRecord, type PseudonymRecord, PseudonymStore } from './pseudonym-store';

const CREATE = `insert into guardian.conversation (tenant_id, id, owner, key, expires_at)
  values ($1, $2, $3, $4, to_timestamp($5::numeric / 1000))`;
const FIND = `select owner, key, extract(epoch from expires_at) * 1000 as "expiresAt" from guardian.conversation
  where tenant_id = $1 and id = $2 and expires_at > to_timestamp($3::numeric / 1000)`;
const ENTRIES = `select name, category, subject_id as "subjectId", cipher from guardian.pseudonym
  where tenant_id = $1 and conversation_id = $2`;
// The lock waits for whoever is ending the conversation; then there is nothing to add to.
const ADD = `insert into guardian.pseudonym (tenant_id, conversation_id, name, category, subject_id, cipher)
  select $1, conversation.id, made.* from guardian.conversation,
    unnest($3::text[], $4::text[], $5::uuid[], $6::bytea[]) as made (name, category, subject_id, cipher)
  where conversation.tenant_id = $1 and conversation.id = $2 for key share of conversation
  on conflict do nothing`;
const END = [
  `delete from guardian.pseudonym where tenant_id = $1 and conversation_id = $2`,
  `delete from guardian.conversation where tenant_id = $1 and id = $2`,
] as const;
const ERASE = `delete from guardian.pseudonym where tenant_id = $1 and subject_id = $2`;
const EXPIRED = `select tenant_id as "tenantId", id from guardian.conversation
  where expires_at <= to_timestamp($1::numeric / 1000) order by expires_at limit 1000`;

interface ConversationRow {
  readonly owner: Buffer;
  readonly key: Buffer;
  readonly expiresAt: string;
}

interface PseudonymRow {
  readonly name: string;
  readonly category: string;
  readonly subjectId: string | null;
  readonly cipher: Buffer;
}

/** Data keys are made per subject: what is about nobody known has the conversation for its subject. */
const keyPlace = (tenantId: string, id: string): CipherPlace => ({
  ...{ tenantId, subjectId: id, table: 'conversation', column: 'key', rowId: id },
});
const cipherPlace = (tenantId: string, id: string, name: string, subjectId?: string | null): CipherPlace => ({
  ...{ tenantId, subjectId: subjectId ?? id, table: 'pseudonym', column: 'cipher', rowId: `${id}/${name}` },
});

/** Nothing in place of what cannot be opened or written any more, because its key was destroyed. */
const unlessErased = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
  work.catch((error: unknown) => {
    if (error instanceof DecryptionError || error instanceof SubjectKeyDestroyedError) return undefined;
    throw error;
  });

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/**
 * Conversations in Postgres, under row level security. Each has a data key of its own, and what is about a known subject
 * is under the key of that subject: destroying either makes the rows unreadable, in backups too.
 */
export class PostgresPseudonymStore extends PseudonymStore {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
    private readonly database: Database,
  ) {
    super();
  }

  async create({ tenantId, id, key, owner, expiresAt }: ConversationRecord): Promise<void> {
    const cipher = await this.encryption.encrypt(key, keyPlace(tenantId, id));
    await this.query(tenantId, CREATE, [tenantId, id, owner, cipher, expiresAt]);
  }

  async find(tenantId: string, id: string, now: number): Promise<ConversationRecord | undefined> {
    const [row] = await this.query<ConversationRow>(tenantId, FIND, [tenantId, id, now]);
    const key = row && (await unlessErased(this.encryption.decrypt(row.key, keyPlace(tenantId, id))));
    return row && key !== undefined
      ? { tenantId, id, key, owner: row.owner, expiresAt: Number(row.expiresAt) }
      : undefined;
  }

  async entries(tenantId: string, id: string): Promise<readonly VaultEntry[]> {
    const rows = await this.query<PseudonymRow>(tenantId, ENTRIES, [tenantId, id]);
    const open = rows.map(async ({ name, category, subjectId, cipher }) => {
      const place = cipherPlace(tenantId, id, name, subjectId);
      const text = await unlessErased(this.encryption.decrypt(cipher, place));
      if (text === undefined) return undefined;
      const [standIn, value] = JSON.parse(text) as [string, string];
      return { standIn, category, value };
    });
    return (await Promise.all(open)).filter(isThere);
  }

  async add(tenantId: string, id: string, records: readonly PseudonymRecord[]): Promise<void> {
    const sealed = await Promise.all(
      records.map(async (record) => {
        const place = cipherPlace(tenantId, id, record.name, record.subjectId);
        const text = JSON.stringify([record.standIn, record.value]);
        const cipher = await unlessErased(this.encryption.encrypt(text, place));
        return cipher && { ...record, cipher };
      }),
    );
    const rows = sealed.filter(isThere);
    if (rows.length === 0) return;
    await this.query(tenantId, ADD, [
      ...[tenantId, id, rows.map(({ name }) => name), rows.map(({ category }) => category)],
      ...[rows.map(({ subjectId }) => subjectId ?? null), rows.map(({ cipher }) => cipher)],
    ]);
  }

  async end(tenantId: string, id: string): Promise<void> {
    // The key first: if the rest fails, nobody can read what is left, and it is deleted when it expires.
    await this.encryption.destroyKeys(tenantId, id);
    await this.transaction.run(tenantId, async (manager) => {
      for (const sql of END) await manager.query(sql, [tenantId, id]);
    });
  }

  async eraseSubject(tenantId: string, subjectId: string): Promise<void> {
    await this.encryption.destroyKeys(tenantId, subjectId);
    await this.query(tenantId, ERASE, [tenantId, subjectId]);
  }

  async purgeExpired(now: number): Promise<number> {
    const worker = await this.database.dataSource('worker');
    const expired: { tenantId: string; id: string }[] = await worker.query(EXPIRED, [now]);
    for (const { tenantId, id } of expired) await this.end(tenantId, id);
    return expired.length;
  }

  private query<Row>(tenantId: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transaction.run(tenantId, (manager) => manager.query<Row[]>(sql, parameters));
  }
}
