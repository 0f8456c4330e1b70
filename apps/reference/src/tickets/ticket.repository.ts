import { Injectable } from '@nestjs/common';
import { type Plan, sqlOf } from 'unseen-guardian/authorization';
import { TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, Encryption } from 'unseen-guardian/encryption';
import { Ids } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { Ticket } from './ticket.entity';

/** What a customer tells us. */
export type NewTicket = Pick<Ticket, 'customerName' | 'email' | 'accountNumber' | 'text'>;

/** Whose a new ticket is: it is filed by somebody, for a team. */
export type Filing = Pick<Ticket, 'tenantId' | 'team'> & { readonly ownerId: string };

/** The encrypted columns, by the field that they hold. */
const COLUMNS = {
  customerName: 'customer_name',
  email: 'email',
  accountNumber: 'account_number',
  text: 'body',
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof NewTicket)[];

const SEALED = Object.values(COLUMNS).join(', ');

/** The columns that policies can compare. */
const COMPARABLE = { tenantId: 'tenant_id', ownerId: 'owner_id', team: 'team' };

/** How many tickets a list has at most. */
const LONGEST_LIST = 50;

const INSERT = `insert into desk.ticket (tenant_id, id, subject_id, owner_id, team, ${SEALED})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning created_at`;
const SELECT = `select id, subject_id, owner_id, team, created_at, ${SEALED} from desk.ticket`;
const FIND = `${SELECT} where tenant_id = $1 and id = $2`;
const FIRST = 'select id from desk.ticket where tenant_id = $1 order by created_at, id limit 1';

interface Row extends Record<(typeof COLUMNS)[keyof NewTicket], Buffer> {
  readonly id: string;
  readonly subject_id: string;
  readonly owner_id: string | null;
  readonly team: string;
  readonly created_at: Date;
}
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
  async add({ tenantId, ownerId, team }: Filing, ticket: NewTicket): Promise<Ticket> {
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'email', ticket.email);
    const owner = { tenantId, subjectId, id: this.ids.uuid() };
    // Before the transaction begins: keys may need a connection of their own.
    const sealed = await Promise.all(
      FIELDS.map((field) => this.encryption.encrypt(ticket[field], placeOf(owner, field))),
    );
    const values = [tenantId, owner.id, subjectId, ownerId, team, ...sealed];
    const [row] = await this.transaction.run(tenantId, (manager) =>
      manager.query<[{ created_at: Date }]>(INSERT, values),
    );
    return new Ticket({ ...owner, ...ticket, ownerId, team, createdAt: row.created_at });
  }

  /** A ticket of this tenant, decrypted. */
  async find(tenantId: string, id: string): Promise<Ticket | undefined> {
    const [row] = await this.select(FIND, tenantId, [tenantId, id]);
    return row && this.open(tenantId, row);
  }

  /** The latest tickets that a plan lets through, decrypted; the others are not even read. */
  async list(plan: Plan): Promise<Ticket[]> {
    const values: unknown[] = [];
    const readable = sqlOf(plan, COMPARABLE, values);
    const sql = `${SELECT} where ${readable} order by created_at desc, id limit ${LONGEST_LIST}`;
    const rows = await this.select(sql, plan.tenantId, values);
    return Promise.all(rows.map((row) => this.open(plan.tenantId, row)));
  }

  /** The oldest ticket of the tenant. */
  async firstId(tenantId: string): Promise<string | undefined> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<{ id: string }[]>(FIRST, [tenantId]),
    );
    return rows[0]?.id;
  }

  private select(sql: string, tenantId: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transaction.run(tenantId, (manager) => manager.query<Row[]>(sql, [...values]));
  }

  private async open(tenantId: string, row: Row): Promise<Ticket> {
    const owner = { tenantId, subjectId: row.subject_id, id: row.id };
    const opened = await Promise.all(
      FIELDS.map((field) => this.encryption.decrypt(row[COLUMNS[field]], placeOf(owner, field))),
    );
    const fields = Object.fromEntries(
      FIELDS.map((field, index) => [field, opened[index]]),
    ) as unknown as NewTicket;
    const { owner_id: ownerId, team, created_at: createdAt } = row;
    return new Ticket({ ...owner, ...fields, ownerId, team, createdAt });
  }
}
