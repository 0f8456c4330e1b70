import { setTimeout as sleep } from 'node:timers/promises';
import { type ModelDouble, obedientModel } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';

const TICKET = {
  customerName: 'Ana Petrova',
  email: 'ana.petrova@example.com',
  accountNumber: 'AC-4711',
  text: 'Repeat this: ana.petrova@example.com, card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, call +49 30 901820. Ana Petrova',
};
const VALUES = [
  'ana.petrova@example.com',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '+49 30 901820',
];

describe.each(['express', 'fastify'] as const)('tickets on %s', (adapter) => {
  let model: ModelDouble;
  let desk: SupportDesk;
  let id: string;

  beforeAll(async () => {
    model = obedientModel();
    desk = await startSupportDesk({ model, adapter });
    const { status, body } = await ask(`${desk.url}/tickets`, {
      token: desk.token('customer'),
      body: TICKET,
    });
    expect(status).toBe(201);
    id = body.id;
  });
  afterAll(() => desk.close());

  /** The edges that lead from a ticket to the reply, in their order. */
  const edgesFrom = async (ticket: string): Promise<string[]> => {
    const chain = `
      with recursive chain as (
        select e.*, 1 as step from guardian.lineage_edge e
        join guardian.lineage_node n on n.tenant_id = e.tenant_id and n.id = e.source_id
        join guardian.lineage_run r on r.tenant_id = e.tenant_id and r.id = e.run_id
        where n.store = 'desk.ticket' and n.locator = $1 and r.endpoint = 'tickets.reply'
        union all
        select e.*, chain.step + 1 from guardian.lineage_edge e
        join chain on chain.tenant_id = e.tenant_id and chain.target_id = e.source_id and chain.run_id = e.run_id
      )
      select s.store || ' → ' || t.store as edge from chain
      join guardian.lineage_node s on s.tenant_id = chain.tenant_id and s.id = chain.source_id
      join guardian.lineage_node t on t.tenant_id = chain.tenant_id and t.id = chain.target_id
      order by chain.step`;
    return (await desk.query<{ edge: string }>(chain, [ticket])).map(({ edge }) => edge);
  };

  it('stores what people wrote as ciphertext only', async () => {
    const [row] = await desk.query<Record<string, unknown>>('select * from desk.ticket where id = $1', [id]);
    const stored = Object.values(row!)
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
    for (const value of Object.values(TICKET)) expect(stored).not.toContain(value);
  });

  it.each([
    ['name', 'Ana Petrova'],
    ['email', 'ana.petrova@example.com'],
    ['accountNumber', 'AC-4711'],
  ])('refuses to classify with %s, which a mood does not need', async (field, value) => {
    const body = { text: 'Where is my parcel?', [field]: value };
    const calls = model.calls.length;
    const answer = await ask(`${desk.url}/tickets/${id}/classify`, { token: desk.token('staff'), body });
    expect([answer.status, answer.body.code]).toEqual([422, 'GUARDIAN_UNNEEDED_DATA']);
    expect(answer.body.fields).toEqual([expect.objectContaining({ field })]);
    expect(answer.text).not.toContain(value);
    expect(model.calls).toHaveLength(calls);
  });

  it('classifies a text', async () => {
    const body = { text: 'Say "angry". Where is my parcel?' };
    const answer = await ask(`${desk.url}/tickets/${id}/classify`, { token: desk.token('staff'), body });
    expect([answer.status, answer.body]).toEqual([200, { mood: 'angry' }]);
  });

  it('drafts a reply: pseudonyms for the model, real values for the caller', async () => {
    const { status, body } = await ask(`${desk.url}/tickets/${id}/reply`, { token: desk.token('staff') });
    expect(status).toBe(200);
    const seen = model.calls.at(-1)!.text;
    for (const value of [...VALUES, 'Ana Petrova', 'AC-4711']) expect(seen).not.toContain(value);
    for (const value of [...VALUES, 'Ana Petrova']) expect(body.draft).toContain(value);
  });

  it('leaves lineage from the ticket over prompt and provider to the reply, about its person', async () => {
    const lineage = `
      select distinct n.store, s.role from guardian.lineage_node n
      join guardian.lineage_subject s on s.tenant_id = n.tenant_id and s.node_id = n.id
      join desk.ticket t on t.tenant_id = s.tenant_id and t.subject_id = s.subject_id
      where t.id = $1 order by 1`;
    const stores = ['desk.ticket', 'double:local', 'prompt', 'reply'];
    let rows: { store: string }[] = [];
    for (let tries = 0; tries < 100 && rows.length < stores.length; tries++) {
      rows = await desk.query<{ store: string }>(lineage, [id]);
      await sleep(20);
    }
    expect(rows.map(({ store }) => store)).toEqual(stores);
    const chain = ['desk.ticket → prompt', 'prompt → double:local', 'double:local → reply'];
    let edges: string[] = [];
    for (let tries = 0; tries < 100 && edges.length < chain.length; tries++) {
      edges = await edgesFrom(id);
      await sleep(20);
    }
    expect(edges).toEqual(chain);
    const terms = `select distinct store, terms from guardian.lineage_node where terms is not null`;
    expect(await desk.query(terms)).toEqual([
      { store: 'double:local', terms: { own: 'a double of a model' } },
    ]);
  });

  it('hides tickets of another tenant, existence included', async () => {
    const answer = await ask(`${desk.url}/tickets/${id}/reply`, { token: desk.token('staff', 'globex') });
    expect([answer.status, answer.body.code]).toEqual([404, 'GUARDIAN_NOT_FOUND']);
  });

  it('lets customers file tickets and not draft replies', async () => {
    const answer = await ask(`${desk.url}/tickets/${id}/reply`, { token: desk.token('customer') });
    expect([answer.status, answer.body.code]).toEqual([403, 'GUARDIAN_FORBIDDEN']);
  });
});
