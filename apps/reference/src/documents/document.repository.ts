import { Injectable } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { Ids } from 'unseen-guardian/kernel';
import { Document } from './document.entity';

/** What to look for. */
export interface DocumentQuery {
  readonly question: string;
  /** Whether internal documents are searched as well. */
  readonly withInternal: boolean;
  readonly limit: number;
}

/** Any of the question's words will do: a question shares few words with its answer. */
const SEARCH = `
  select id, slug, visibility, title, body
  from desk.document, to_tsquery('english', replace(plainto_tsquery('english', $2)::text, ' & ', ' | ')) query
  where tenant_id = $1 and search @@ query and (visibility = 'public' or $3)
  order by ts_rank_cd(search, query) desc, slug
  limit $4`;

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

  /** The documents of this tenant that match best. */
  async search(tenantId: string, { question, withInternal, limit }: DocumentQuery): Promise<Document[]> {
    const rows = await this.transaction.run(tenantId, (manager) =>
      manager.query<Document[]>(SEARCH, [tenantId, question, withInternal, limit]),
    );
    return rows.map((row) => new Document(row));
  }

  /** Adds a document, unless the tenant has one of that name. */
  async add(tenantId: string, { slug, visibility, title, body }: Omit<Document, 'id'>): Promise<void> {
    const values = [tenantId, this.ids.uuid(), slug, visibility, title, body];
    await this.transaction.run(tenantId, (manager) => manager.query(ADD, values));
  }
}
