import { Injectable } from '@nestjs/common';
import { Authorization } from 'unseen-guardian/authorization';
import { type ToolContext } from 'unseen-guardian/kernel';
import { AITool } from 'unseen-guardian/model';
import { z } from 'zod';
import { Order } from './order.entity';
import { OrderRepository } from './order.repository';

const FIND = z.object({ number: z.string().describe('The number of the order, such as ORD-1001.') });

/** What the assistant may do with orders. */
@Injectable()
export class OrderTools {
  constructor(
    private readonly orders: OrderRepository,
    private readonly authorization: Authorization,
  ) {}

  /** An order, of those that the caller may read. */
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
    const plan = await this.authorization.plan(exchange.principal, 'read', Order);
    const order = await this.orders.find(plan, number);
    if (!order) return { number, found: false };
    const { id: locator, subjectId, status, item, note } = order;
    exchange.lineage.node({
      ...{ store: 'desk.shop_order', kind: 'app_table', locator, categories: ['account', 'free-text'] },
      subjects: [{ id: subjectId }],
    });
    return { number, found: true, status, item, note };
  }
}
