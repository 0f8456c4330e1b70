import { Injectable } from '@nestjs/common';
import { type Plan, sqlOf } from 'unseen-guardian/authorization';
import { TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, Encryption } from 'unseen-guardian/encryption';
import { Ids } from 'unseen-guardian/kernel';
import { Order } from './order.entity';

/** What is known of an order when it is placed. */
export type NewOrder = Pick<Order, 'number' | 'status' | 'item' | 'note'>;

const ADD = `insert into desk.shop_order (tenant_id, id, number, subject_id, status, item, note)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, number) do nothing`;
const FIND = 'select id, subject_id as "subjectId", number, status, item, note from desk.shop_order';

/** The columns that policies can compare. */
const COLUMNS = { tenantId: 'tenant_id', subjectId: 'subject_id' };

type Row = Omit<Order, 'tenantId' | 'note'> & { readonly note: Buffer };

const placeOf = (tenantId: string, subjectId: string, rowId: string): CipherPlace => ({
  ...{ tenantId, subjectId, table: 'desk.shop_order', column: 'note', rowId },
});

/** Keeps orders, their notes encrypted under a key of the customer. */
@Injectable()
export class OrderRepository {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
    private readonly ids: Ids,
  ) {}

  /** Adds an order, unless the tenant has one of that number. */
  async add(tenantId: string, subjectId: string, { number, status, item, note }: NewOrder): Promise<void> {
    const id = this.ids.uuid();
    const cipher = await this.encryption.encrypt(note, placeOf(tenantId, subjectId, id));
    const values = [tenantId, id, number, subjectId, status, item, cipher];
    await this.transaction.run(tenantId, (manager) => manager.query(ADD, values));
  }

  /** The order of this number, if the plan lets it through. */
  async find(plan: Plan, number: string): Promise<Order | undefined> {
    const { tenantId } = plan;
    const values: unknown[] = [number];
    const sql = `${FIND} where number = $1 and ${sqlOf(plan, COLUMNS, values)}`;
    const [row] = await this.transaction.run(tenantId, (manager) => manager.query<Row[]>(sql, values));
    if (!row) return undefined;
    const note = await this.encryption.decrypt(row.note, placeOf(tenantId, row.subjectId, row.id));
    return new Order({ ...row, tenantId, note });
  }
}
