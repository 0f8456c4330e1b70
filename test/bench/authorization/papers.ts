import { type Principal } from 'unseen-guardian/kernel';
import { caller, CaslPolicyEngine, definePolicies } from 'unseen-guardian/authorization';
import { EntitySchema } from 'typeorm';

/** What is decided on and listed. */
export class Paper {
  tenantId!: string;
  id!: number;
  ownerId!: string;
  state!: string;
  title!: string;
}

/** How TypeORM keeps it. */
export const PAPERS = new EntitySchema<Paper>({
  ...{ name: 'Paper', target: Paper, tableName: 'paper', schema: 'bench_authorization' },
  columns: {
    tenantId: { type: 'text', name: 'tenant_id', primary: true },
    id: { type: 'int', primary: true },
    ownerId: { type: 'text', name: 'owner_id' },
    state: { type: 'text' },
    title: { type: 'text' },
  },
});

/** The table of the list query: 20,000 rows, of which the caller may see one in two hundred. */
export const CREATE = `drop schema if exists bench_authorization cascade; create schema bench_authorization;
  create table bench_authorization.paper (tenant_id text, id int, owner_id text, state text, title text,
    primary key (tenant_id, id));
  insert into bench_authorization.paper select 'acme', n, 'user' || n % 200, 'open', 'title ' || n
    from generate_series(1, 20000) n;
  create index on bench_authorization.paper (tenant_id, owner_id); analyze bench_authorization.paper`;

/** What removes it. */
export const DROP = 'drop schema bench_authorization cascade';

/** The caller. */
export const CALLER: Principal = {
  ...{ id: 'i|user7', issuer: 'i', subject: 'user7', tenantId: 'acme', roles: ['customer'], scopes: [] },
};

/** The same rules that the bare library is given. */
export const ENGINE = new CaslPolicyEngine([
  definePolicies(Paper, {
    own: { actions: ['read'], roles: ['customer'], when: { ownerId: caller('subject') } },
    staff: { actions: ['read', 'close'], roles: ['staff'] },
    sealed: { effect: 'deny', actions: ['read'], when: { state: 'sealed' } },
  }),
]);

/** A paper of the caller. */
export const PAPER = Object.assign(new Paper(), {
  ...{ tenantId: 'acme', id: 7, ownerId: 'user7', state: 'open', title: 'title 7' },
});
