import { MemoryAuditStore, onEveryAdapter, type RunningApp, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { paperDesk, PaperLoader } from './paper-desk';

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'papers' })));
afterAll(() => issuer.stop());

onEveryAdapter((start) => {
  const store = new MemoryAuditStore();
  let desk: RunningApp;
  let loader: PaperLoader;
  beforeAll(async () => {
    desk = await start(paperDesk(issuer, { audit: { store } }));
    loader = desk.app.get(PaperLoader, { strict: false });
  });
  afterAll(() => desk.close());
  beforeEach(() => loader.asked.splice(0));

  const token = (role: string, subject = 'ada') =>
    issuer.token({ sub: subject, tenant: 'acme', roles: [role] });
  const read = (id: string, role = 'customer', subject?: string) =>
    ask(`${desk.url}/papers/${id}`, { method: 'GET', token: token(role, subject) });
  const edit = (id: string, body: object, role = 'customer') =>
    ask(`${desk.url}/papers/${id}/edit`, { token: token(role), body });

  it('loads the entity once, decides on it, and gives it to the handler', async () => {
    const { status, body } = await read('1');
    expect([status, body.isSame, body.paper.secret]).toEqual([200, true, 'of ada']);
    expect(loader.asked).toEqual(['1']);
  });

  it('answers alike what is not there and what may not be known: 404', async () => {
    const answers = await Promise.all([read('2'), read('4'), read('9'), edit('2', {}), read('%27')]);
    const said = answers.map(({ body }) => ({ ...(body as Record<string, unknown>), requestId: '' }));
    expect(said[0]).toMatchObject({ status: 404, code: 'GUARDIAN_NOT_FOUND' });
    for (const each of said) expect(each).toEqual(said[0]);
  });

  it('says 403 to those who may know it, and loads nothing for those who may do nothing', async () => {
    expect(await edit('3', { state: 'open' })).toMatchObject({
      status: 403,
      body: { code: 'GUARDIAN_FORBIDDEN' },
    });
    loader.asked.splice(0);
    expect((await edit('1', {}, 'staff')).status).toBe(403);
    expect((await read('1', 'stranger')).status).toBe(403);
    expect(loader.asked).toEqual([]);
  });

  it('refuses fields that may not be written, by name', async () => {
    const { status, body, text } = await edit('1', { state: 'closed', ownerId: 'eve' });
    expect([status, body.fields]).toEqual([
      403,
      [{ field: 'ownerId', reason: 'You may not set this field.' }],
    ]);
    expect(text).not.toContain('eve');
  });

  it('removes fields that may not be read, wherever entities stand in a reply', async () => {
    const kept = await edit('1', { state: 'open' });
    expect([kept.status, kept.body]).toEqual([201, [{ id: '1', state: 'open' }]]);
    // What was closed cannot be edited any more, and is shown because its owner may read it.
    const closed = await edit('1', { state: 'closed' });
    expect([closed.status, closed.body]).toMatchObject([201, [{ state: 'closed', secret: 'of ada' }]]);
    const listed = await ask(`${desk.url}/papers/all/12`, { method: 'GET', token: token('staff') });
    expect(listed.body.found.papers).toEqual([
      { id: '1', ownerId: 'ada', state: 'open' },
      { id: '2', ownerId: 'bob', state: 'open' },
    ]);
  });

  it('withholds a reply with an entity that the caller may not reach', async () => {
    const own = await ask(`${desk.url}/papers/all/1`, { method: 'GET', token: token('customer') });
    const both = await ask(`${desk.url}/papers/all/12`, { method: 'GET', token: token('customer') });
    expect([own.status, both.status]).toEqual([200, 403]);
    expect(both.text).not.toContain('of bob');
  });

  it('serves public routes without a token', async () => {
    expect(await ask(`${desk.url}/papers/open/door`, { method: 'GET' })).toMatchObject({ status: 200 });
    expect((await ask(`${desk.url}/papers/1`, { method: 'GET' })).status).toBe(401);
  });

  it('records rule, policies and inputs of every decision, and nothing of the entity', async () => {
    const ids = [await read('1'), await read('2')].map(({ headers }) => headers.get('x-request-id')!);
    await until(() => ids.every((id) => settled(id)));
    const [allowed, denied] = ids.map(settled);
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    const decision = { action: 'read', resource: 'Paper', policy: digest, inputs: digest };
    expect(allowed).toMatchObject({
      decisions: [
        { ...decision, allowed: true, rule: 'Paper.owner-reads' },
        { ...decision, allowed: true, rule: 'Paper.owner-reads' },
      ],
    });
    expect(denied).toMatchObject({
      decisions: [{ allowed: true }, { ...decision, allowed: false }, { allowed: false }],
    });
    expect(JSON.stringify(store.records)).not.toMatch(/of ada|unprintable/);
  });

  const settled = (id: string) =>
    store.records
      .map(({ body }) => JSON.parse(body.toString('utf8')) as Record<string, unknown>)
      .find(({ type, exchangeId }) => type === 'exchange.settled' && exchangeId === id);
});

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
