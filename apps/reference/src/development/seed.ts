import { type INestApplicationContext } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { DocumentRepository } from '../documents/document.repository';
import { OrderRepository } from '../orders/order.repository';
import { SUPPORT_DESK_OPTIONS, type SupportDeskOptions } from '../support-desk.options';
import { TicketRepository } from '../tickets/ticket.repository';
import { DEMO_COMPANIES, type DemoCompany } from './demo-data';
import { DEMO_PRINCIPALS } from './demo-principals';
import { developmentOnly } from './development-only';

/** Two starts at once must not seed twice; the lock ends with the transaction. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('desk.seed', 0))`;

/**
 * Puts the demo data into a database that has none, through the app's own repositories: encrypted like everything else.
 *
 * @throws Error under NODE_ENV=production.
 */
export async function seed(app: INestApplicationContext): Promise<void> {
  developmentOnly('The demo data');
  for (const [tenantId, company] of Object.entries(DEMO_COMPANIES)) {
    await app.get(TenantTransaction).run(tenantId, async (manager) => {
      await manager.query(LOCK);
      await seedCompany(app, tenantId, company);
    });
  }
}

async function seedCompany(
  app: INestApplicationContext,
  tenantId: string,
  { tickets, documents, orders }: DemoCompany,
): Promise<void> {
  const [ticketRepository, documentRepository] = [app.get(TicketRepository), app.get(DocumentRepository)];
  for (const document of documents) await documentRepository.add(tenantId, document);
  await seedOrders(app, tenantId, orders);
  if (await ticketRepository.firstId(tenantId)) return;
  for (const ticket of tickets) await ticketRepository.add(tenantId, ticket);
}

async function seedOrders(
  app: INestApplicationContext,
  tenantId: string,
  orders: DemoCompany['orders'],
): Promise<void> {
  const { issuer } = app.get<SupportDeskOptions>(SUPPORT_DESK_OPTIONS);
  for (const { of, ...order } of orders) {
    const principal = `${issuer}|${DEMO_PRINCIPALS[of].id}`;
    const { id } = await app.get(SubjectDirectory).resolve(tenantId, 'principal', principal);
    await app.get(OrderRepository).add(tenantId, id, order);
  }
}
