import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, Encryption } from 'unseen-guardian/encryption';
import { Ids } from 'unseen-guardian/kernel';
import { type ConversationTurn } from 'unseen-guardian/model';
import { Conversation } from './conversation.entity';

/** How many turns the model is reminded of. */
const LIMIT = 20;

const FIND = 'select from desk.conversation where tenant_id = $1 and id = $2 and subject_id = $3';
const LATEST = `select id, role, content from desk.turn where tenant_id = $1 and conversation_id = $2
  order by position desc limit ${LIMIT}`;
const OPEN =
  'insert into desk.conversation (tenant_id, id, subject_id) values ($1, $2, $3) on conflict do nothing';
/** Two messages at once must not get the same position. */
const LOCK = 'select from desk.conversation where tenant_id = $1 and id = $2 for update';
const ERASE = `with erased as (delete from desk.conversation where tenant_id = $1 and subject_id = $2 returning id)
  select count(*)::int as count from erased`;
const ADD = `insert into desk.turn (tenant_id, id, conversation_id, position, role, content)
  select $1, $2, $3, coalesce(max(position) + 1, 0), $4, $5 from desk.turn
  where tenant_id = $1 and conversation_id = $3`;

interface TurnRow {
  readonly id: string;
  readonly role: ConversationTurn['role'];
  readonly content: Buffer;
}

const placeOf = ({ tenantId, subjectId }: Conversation, rowId: string): CipherPlace => ({
  ...{ tenantId, subjectId, table: 'desk.turn', column: 'content', rowId },
});

/** Keeps conversations, each turn encrypted under a key of the principal. */
@Injectable()
export class ConversationRepository {
  /** Those that are not stored yet: any other that is not there any more was erased, and stays so. */
  private readonly started = new WeakSet<Conversation>();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
    private readonly ids: Ids,
  ) {}

  /** A new conversation; it is stored with its first turn. */
  start(tenantId: string, subjectId: string): Conversation {
    const conversation = new Conversation({ tenantId, subjectId, id: this.ids.uuid() });
    this.started.add(conversation);
    return conversation;
  }

  /** The conversation, if it belongs to this very principal. */
  async find(tenantId: string, subjectId: string, id: string): Promise<Conversation | undefined> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<unknown[]>(FIND, [tenantId, id, subjectId]),
    );
    return rows.length ? new Conversation({ tenantId, subjectId, id }) : undefined;
  }

  /** The latest turns, oldest first. */
  async turns(conversation: Conversation): Promise<ConversationTurn[]> {
    const { tenantId, id } = conversation;
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<TurnRow[]>(LATEST, [tenantId, id]),
    );
    return Promise.all(
      rows.reverse().map(async ({ id: rowId, role, content }) => ({
        role,
        text: await this.encryption.decrypt(content, placeOf(conversation, rowId)),
      })),
    );
  }

  /** Erases every conversation of this very principal with all its turns; answers how many there were. */
  async erase(tenantId: string, subjectId: string): Promise<number> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<{ count: number }[]>(ERASE, [tenantId, subjectId]),
    );
    return rows[0]!.count;
  }

  /** Adds turns to the end; nothing when the conversation was erased meanwhile. */
  async append(conversation: Conversation, turns: readonly ConversationTurn[]): Promise<void> {
    const { tenantId, id, subjectId } = conversation;
    const sealed = await Promise.all(turns.map((turn) => this.seal(conversation, turn)));
    await this.transaction.run(tenantId, async (manager: EntityManager) => {
      if (this.started.delete(conversation)) await manager.query(OPEN, [tenantId, id, subjectId]);
      const held = await manager.query<unknown[]>(LOCK, [tenantId, id]);
      if (!held.length) return;
      for (const turn of sealed) await manager.query(ADD, [tenantId, turn.id, id, turn.role, turn.content]);
    });
  }

  private async seal(conversation: Conversation, { role, text }: ConversationTurn): Promise<TurnRow> {
    const id = this.ids.uuid();
    return { id, role, content: await this.encryption.encrypt(text, placeOf(conversation, id)) };
  }
}
