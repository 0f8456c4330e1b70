import { outsideExchange } from 'unseen-guardian/kernel';
import { type ModelDouble, modelDouble } from 'unseen-guardian/testing';
import { CONFIRMED_LOGIN } from '../../apps/reference/src/support-desk.options';
import { ask } from '../support/http-client';
import { eventsOf, openStream } from '../support/sse';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';

const CHALLENGE =
  'Bearer error="insufficient_user_authentication", ' + `acr_values="${CONFIRMED_LOGIN}", max_age="300"`;
const loginOf = (secondsAgo: number) => ({
  acr: CONFIRMED_LOGIN,
  auth_time: Math.floor(Date.now() / 1000) - secondsAgo,
});

describe.each(['express', 'fastify'] as const)('erasing conversations on %s', (adapter) => {
  let model: ModelDouble;
  let desk: SupportDesk;
  let meanwhile = async () => {};
  beforeAll(async () => {
    model = modelDouble({ replies: ['In three days.'], onCall: () => meanwhile() });
    desk = await startSupportDesk({ model, adapter });
  });
  afterAll(() => desk.close());

  /** Says something, and answers which conversation it is in. */
  async function chat(token: string, conversationId?: string): Promise<string> {
    const body = { message: 'When does my parcel come?', ...(conversationId && { conversationId }) };
    const response = await openStream(`${desk.url}/assistant/chat`, token, body);
    let id = '';
    for await (const { type, data } of eventsOf(response))
      if (type === 'start') id = (JSON.parse(data) as { conversationId: string }).conversationId;
    return id;
  }
  const erase = (token: string) => ask(`${desk.url}/assistant/conversations`, { method: 'DELETE', token });
  const customer = (sub: string, claims = {}) => desk.token('customer', 'acme', sub, claims);
  const kept = async (id: string) => {
    const sql = `select (select count(*)::int from desk.conversation where id = $1) as conversations,
      (select count(*)::int from desk.turn where conversation_id = $1) as turns`;
    return (await desk.query<{ conversations: number; turns: number }>(sql, [id]))[0];
  };
  const ALL = { conversations: 1, turns: 2 };
  const NOTHING = { conversations: 0, turns: 0 };

  it('takes a login that was just confirmed', async () => {
    const id = await chat(customer('eve'));
    for (const claims of [{}, loginOf(301), { ...loginOf(0), acr: 'urn:other' }]) {
      const { status, headers, body } = await erase(customer('eve', claims));
      expect([status, headers.get('www-authenticate')]).toEqual([401, CHALLENGE]);
      expect(body.code).toBe('GUARDIAN_STEP_UP_REQUIRED');
    }
    expect(await kept(id)).toEqual(ALL);
  });

  it('takes a role that may', async () => {
    const token = desk.token('visitor', 'acme', 'vera', loginOf(0));
    expect((await erase(token)).body).toMatchObject({ status: 403, code: 'GUARDIAN_FORBIDDEN' });
  });

  it('erases what the caller said, and nothing else', async () => {
    const [ada, bob] = [await chat(customer('ada')), await chat(customer('bob'))];
    const second = await chat(customer('ada'));
    const elsewhere = await chat(desk.token('customer', 'globex', 'ada'));
    const { status, body } = await erase(customer('ada', loginOf(10)));
    expect([status, body]).toEqual([200, { erased: 2 }]);
    expect([await kept(ada), await kept(second)]).toEqual([NOTHING, NOTHING]);
    expect([await kept(bob), await kept(elsewhere)]).toEqual([ALL, ALL]);
    expect((await erase(customer('ada', loginOf(10)))).body).toEqual({ erased: 0 });
    const again = { message: 'And now?', conversationId: ada };
    const answer = await ask(`${desk.url}/assistant/chat`, { token: customer('ada'), body: again });
    expect(answer.text).toContain('GUARDIAN_NOT_FOUND');
  });

  it('is not undone by an answer that was under way', async () => {
    const token = customer('eva');
    const id = await chat(token);
    // By another client: what an exchange itself asks may not leave the process.
    meanwhile = () => outsideExchange(async () => void (await erase(customer('eva', loginOf(0)))));
    expect(await chat(token, id)).toBe(id);
    meanwhile = async () => {};
    expect(await kept(id)).toEqual(NOTHING);
  });
});
