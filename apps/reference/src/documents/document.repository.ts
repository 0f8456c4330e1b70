import { Injectable } from '@nestjs/common';
import { type Plan, sqlOf } from 'unseen-guardian/authorization';
import { TenantTransaction } from 'unseen-guardian/database';
import { Ids } from 'unseen-guardian/kernel';
import { Document } from './document.entity';

/** What to look for. */
export interface DocumentQuery {
  readonly question: string;
  readonly limit: number;
}

/** The columns that policies can compare. */
const COLUMNS = { tenantId: 'tenant_id', visibility: 'visibility' };

/** Any of the question's words will do: a question shares few words with its answer. */
const search = (readable: string) => `
  select id, slug, visibility, title, body
  from desk.document, to_tsquery('english', replace(plainto_tsquery('english', $1)::text, ' & ', ' | ')) query
  where ${readable} and search @@ query
  order by ts_rank_cd(search, query) desc, slug
  limit $2`;

const FIND = 'select id, slug, visibility, title, body from desk.document where tenant_id = $1 and slug = $2';

const ADD = `
  insert into desk.document (tenant_id, id, slug, visibility, title, body) values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, slug) do nothing`;

/** Keeps documents and finds them by their words. */
@Injectable()
export class DocumentRepository {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly ids: Ids,
  ) {}

  /** The documents that match best, of those that the plan lets through. */
  async search(plan: Plan, { question, limit }: DocumentQuery): Promise<Document[]> {
    const values: unknown[] = [question, limit];
    const sql = search(sqlOf(plan, COLUMNS, values));
    const rows = await this.transaction.run(plan.tenantId, (manager) =>
      manager.query<Document[]>(sql, values),
    );
    return rows.map((row) => new Document(row));
  }

  /** The document of this name. */
  async find(tenantId: string, slug: string): Promise<Document | undefined> {
    const [row] = await this.transaction.run(tenantId, (manager) =>
      manager.query<Document[]>(FIND, [tenantId, slug]),
    );
    return row && new Document(row);
  }

  /** Adds a document, unless the tenant has one of that name. */
  async add(tenantId: string, { slug, visibility, title, body }: Omit<Document, 'id'>): Promise<void> {
    const values = [tenantId, this.ids.uuid(), slug, visibility, title, body];
    await this.transaction.run(tenantId, (manager) => manager.query(ADD, values));
  }
}
