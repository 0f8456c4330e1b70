import { Injectable } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, Encryption } from 'unseen-guardian/encryption';
import { Ids } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { Ticket } from './ticket.entity';

/** What a customer tells us. */
export type NewTicket = Pick<Ticket, 'customerName' | 'email' | 'accountNumber' | 'text'>;

/** The encrypted columns, by the field that they hold. */
const COLUMNS = {
  customerName: 'customer_name',
  email: 'email',
  accountNumber: 'account_number',
  text: 'body',
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof NewTicket)[];

const INSERT = `insert into desk.ticket (tenant_id, id, subject_id, ${Object.values(COLUMNS).join(', ')})
  values ($1, $2, $3, $4, $5, $6, $7) returning created_at`;
const FIND = `select subject_id, created_at, ${Object.values(COLUMNS).join(', ')} from desk.ticket
  where tenant_id = $1 and id = $2`;
const FIRST = 'select id from desk.ticket where tenant_id = $1 order by created_at, id limit 1';
const FIND_SUBJECT = 'select subject_id from desk.ticket where tenant_id = $1 and id = $2';

type Row = Record<(typeof COLUMNS)[keyof NewTicket], Buffer> & { subject_id: string; created_at: Date };
type Owner = Pick<Ticket, 'tenantId' | 'subjectId' | 'id'>;

const placeOf = ({ tenantId, subjectId, id }: Owner, field: keyof NewTicket): CipherPlace => ({
  ...{ tenantId, subjectId, table: 'desk.ticket', column: COLUMNS[field], rowId: id },
});

/** Keeps tickets, each column encrypted under a key of the person it is about. */
@Injectable()
export class TicketRepository {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
    private readonly subjects: SubjectDirectory,
    private readonly ids: Ids,
  ) {}

  /** Stores a ticket under the person that the e-mail address belongs to. */
  async add(tenantId: string, ticket: NewTicket): Promise<Ticket> {
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'email', ticket.email);
    const owner = { tenantId, subjectId, id: this.ids.uuid() };
    // Before the transaction begins: keys may need a connection of their own.
    const sealed = await Promise.all(
      FIELDS.map((field) => this.encryption.encrypt(ticket[field], placeOf(owner, field))),
    );
    const [row] = await this.transaction.run(tenantId, (manager) =>
      manager.query<[{ created_at: Date }]>(INSERT, [tenantId, owner.id, subjectId, ...sealed]),
    );
    return new Ticket({ ...owner, ...ticket, createdAt: row.created_at });
  }

  /** A ticket of this tenant, decrypted. */
  async find(tenantId: string, id: string): Promise<Ticket | undefined> {
    const row = await this.select<Row>(FIND, tenantId, id);
    if (!row) return undefined;
    const owner = { tenantId, subjectId: row.subject_id, id };
    const opened = await Promise.all(
      FIELDS.map((field) => this.encryption.decrypt(row[COLUMNS[field]], placeOf(owner, field))),
    );
    const fields = Object.fromEntries(
      FIELDS.map((field, index) => [field, opened[index]]),
    ) as unknown as NewTicket;
    return new Ticket({ ...owner, ...fields, createdAt: row.created_at });
  }

  /** Whom a ticket of this tenant is about; decrypts nothing. */
  async findSubject(tenantId: string, id: string): Promise<string | undefined> {
    return (await this.select<Row>(FIND_SUBJECT, tenantId, id))?.subject_id;
  }

  /** The oldest ticket of the tenant. */
  async firstId(tenantId: string): Promise<string | undefined> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<{ id: string }[]>(FIRST, [tenantId]),
    );
    return rows[0]?.id;
  }

  private async select<Found>(sql: string, tenantId: string, id: string): Promise<Found | undefined> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<Found[]>(sql, [tenantId, id]),
    );
    return rows[0];
  }
}
