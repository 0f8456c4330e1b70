import { type INestApplicationContext } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { DocumentRepository } from '../documents/document.repository';
import { TicketRepository } from '../tickets/ticket.repository';
import { DEMO_COMPANIES, type DemoCompany } from './demo-data';
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
  { tickets, documents }: DemoCompany,
): Promise<void> {
  const [ticketRepository, documentRepository] = [app.get(TicketRepository), app.get(DocumentRepository)];
  for (const document of documents) await documentRepository.add(tenantId, document);
  if (await ticketRepository.firstId(tenantId)) return;
  for (const ticket of tickets) await ticketRepository.add(tenantId, ticket);
}
