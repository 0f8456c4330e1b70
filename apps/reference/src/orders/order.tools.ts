import { Injectable } from '@nestjs/common';
import { type ToolContext } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { AITool } from 'unseen-guardian/model';
import { z } from 'zod';
import { Order } from './order.entity';
import { OrderRepository } from './order.repository';

const FIND = z.object({ number: z.string().describe('The number of the order, such as ORD-1001.') });

/** Whose look-ups reach everybody's orders. */
const INSIDER = 'staff';

/** What the assistant may do with orders. */
@Injectable()
export class OrderTools {
  constructor(
    private readonly orders: OrderRepository,
    private readonly subjects: SubjectDirectory,
  ) {}

  /** An order: customers find their own, staff find all. */
  @AITool({
    name: 'orders.find',
    description: 'Looks an order up by its number: what was ordered, how far it is, and what was noted.',
    input: FIND,
    action: 'read',
    resource: Order,
    sink: 'read',
    args: { number: { restore: true, prefix: 'ORD-', maxLength: 20, characters: 'identifier' } },
  })
  async find({ number }: z.infer<typeof FIND>, { exchange }: ToolContext) {
    const { tenantId, id, roles } = exchange.principal;
    const isInsider = roles.includes(INSIDER);
    const owner = isInsider ? undefined : (await this.subjects.resolve(tenantId, 'principal', id)).id;
    const order = await this.orders.find(tenantId, number, owner);
    if (!order) return { number, found: false };
    const { id: locator, subjectId, status, item, note } = order;
    exchange.lineage.node({
      ...{ store: 'desk.shop_order', kind: 'app_table', locator, categories: ['account', 'free-text'] },
      subjects: [{ id: subjectId }],
    });
    return { number, found: true, status, item, note };
  }
}
