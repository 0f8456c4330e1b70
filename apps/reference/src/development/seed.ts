import { type INestApplicationContext } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { DocumentRepository } from '../documents/document.repository';
import { OrderRepository } from '../orders/order.repository';
import { SUPPORT_DESK_OPTIONS, type SupportDeskOptions } from '../support-desk.options';
import { TeamRepository } from '../teams/team.repository';
import { TicketRepository } from '../tickets/ticket.repository';
import { DEMO_COMPANIES, type DemoCompany } from './demo-data';
import { DEMO_PRINCIPALS, type DemoPrincipal, type DemoPrincipalName } from './demo-principals';
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
  const subjects = await seedPrincipals(app, tenantId);
  const ticketRepository = app.get(TicketRepository);
  for (const document of documents) await app.get(DocumentRepository).add(tenantId, document);
  for (const { of, ...order } of orders)
    await app.get(OrderRepository).add(tenantId, subjects.get(of)!, order);
  if (await ticketRepository.firstId(tenantId)) return;
  for (const { of, team, ...ticket } of tickets)
    await ticketRepository.add({ tenantId, ownerId: subjects.get(of)!, team }, ticket);
}

/** The callers of a tenant as data subjects, staff in their teams. */
async function seedPrincipals(
  app: INestApplicationContext,
  tenantId: string,
): Promise<Map<DemoPrincipalName, string>> {
  const { issuer } = app.get<SupportDeskOptions>(SUPPORT_DESK_OPTIONS);
  const found = new Map<DemoPrincipalName, string>();
  for (const [name, principal] of Object.entries<DemoPrincipal>(DEMO_PRINCIPALS)) {
    if (principal.tenant !== tenantId) continue;
    const { id } = await app
      .get(SubjectDirectory)
      .resolve(tenantId, 'principal', `${issuer}|${principal.id}`);
    found.set(name as DemoPrincipalName, id);
    if (principal.team) await app.get(TeamRepository).enrol(tenantId, id, principal.team);
  }
  return found;
}
