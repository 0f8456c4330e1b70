import { Authorization } from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { type ModelDouble, modelDouble } from 'unseen-guardian/testing';
import { ask, type Answer } from '../support/http-client';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';
import {
  DEMO_PRINCIPALS,
  type DemoPrincipalName,
} from '../../apps/reference/src/development/demo-principals';
import { Mail } from '../../apps/reference/src/mail/mail.entity';

const TICKET = {
  customerName: 'Ana Petrova',
  email: 'ana.petrova@example.com',
  accountNumber: 'AC-4711',
  text: 'Where is my parcel?',
};
const MAIL = { to: 'ana.petrova@example.com', text: 'It is on its way.' };
const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** A mail to the address that the model was told of, which is a pseudonym to it. */
const mailCall = (told: string, extra: object) => {
  const to = told.match(/⟦EMAIL:[^⟧]+⟧/g)?.at(-1);
  const input = JSON.stringify({ ...MAIL, to, ...extra });
  return [{ type: 'tool-call', toolCallId: 'c1', toolName: 'mail_send', input }];
};

describe.each(['express', 'fastify'] as const)('who sees what on %s', (adapter) => {
  let model: ModelDouble;
  let desk: SupportDesk;
  /** What the model adds to the arguments of a mail. */
  let argued = {};
  /** A ticket of the customer, with the team `service`. */
  let id: string;

  const as = (name: DemoPrincipalName) => {
    const { id: sub, tenant, roles } = DEMO_PRINCIPALS[name];
    return desk.token(roles[0], tenant, sub);
  };
  const get = (path: string, name: DemoPrincipalName) =>
    ask(desk.url + path, { method: 'GET', token: as(name) });
  const post = (path: string, name: DemoPrincipalName, body: object) =>
    ask(desk.url + path, { token: as(name), body });
  const listed = async (name: DemoPrincipalName) => {
    const { tickets } = (await get('/tickets', name)).body as { tickets: Record<string, string>[] };
    return tickets;
  };
  const said = ({ body }: Answer) => ({ ...(body as object), requestId: '' });

  beforeAll(async () => {
    const replies = [mailCall('', {})];
    model = modelDouble({ replies, onCall: ({ text }) => void (replies[0] = mailCall(text, argued)) });
    desk = await startSupportDesk({ model, adapter });
    const { status, body } = await post('/tickets', 'customer', TICKET);
    expect(status).toBe(201);
    id = body.id;
  });
  afterAll(() => desk.close());

  it('shows a ticket to its customer and to its team, without what is only for the desk', async () => {
    const [own, team] = [await get(`/tickets/${id}`, 'customer'), await get(`/tickets/${id}`, 'staff')];
    expect([own.status, own.body]).toEqual([
      200,
      { id, ...TICKET, createdAt: expect.stringMatching(/^\d{4}-/) as string },
    ]);
    expect([team.status, team.body]).toEqual([200, { ...own.body, team: 'service' }]);
  });

  it.each(['neighbour', 'courier', 'stranger'] as const)(
    'is to the %s as if the ticket were not there',
    async (name) => {
      const answer = await get(`/tickets/${id}`, name);
      expect([answer.status, answer.body.code]).toEqual([404, 'GUARDIAN_NOT_FOUND']);
      expect(said(answer)).toEqual(said(await get(`/tickets/${NOWHERE}`, name)));
      expect(said(answer)).toEqual(said(await get('/tickets/no-id', name)));
      expect((await listed(name)).map((ticket) => ticket['id'])).not.toContain(id);
    },
  );

  it('lists to customers their own, and to staff those of their team', async () => {
    const names = async (name: DemoPrincipalName) =>
      (await listed(name)).map(({ customerName }) => customerName).sort();
    expect(await names('customer')).toEqual(['Ana Petrova', 'Maria Keller']);
    expect(await names('neighbour')).toEqual(['Lucie Martin', 'Tom Okafor']);
    expect(await names('staff')).toEqual(['Ana Petrova', 'Lucie Martin', 'Maria Keller']);
    expect(await names('courier')).toEqual(['Tom Okafor']);
    expect(await names('stranger')).toEqual(['Ines Duarte']);
  });

  it('shows no ticket to staff without a team', async () => {
    const token = desk.token('staff', 'acme', 'new-here');
    const see = (path: string) => ask(desk.url + path, { method: 'GET', token });
    expect((await see('/tickets')).status).toBe(403);
    expect((await see(`/tickets/${id}`)).status).toBe(403);
  });

  it('lets no other team work on a ticket, and no customer at all', async () => {
    const calls = model.calls.length;
    const text = { text: TICKET.text };
    const answers = [
      await post(`/tickets/${id}/reply`, 'courier', {}),
      await post(`/tickets/${id}/classify`, 'courier', text),
      await post(`/tickets/${id}/reply`, 'customer', {}),
      await post(`/tickets/${id}/classify`, 'customer', text),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 403, 403]);
    expect(model.calls).toHaveLength(calls);
  });

  it('gives tickets that staff file to the team of who filed them', async () => {
    const { body } = await post('/tickets', 'courier', TICKET);
    expect((await get(`/tickets/${body.id}`, 'courier')).body.team).toBe('delivery');
    expect((await get(`/tickets/${body.id}`, 'staff')).status).toBe(404);
    await desk.query('delete from desk.ticket where id = $1', [body.id]);
  });

  it('shows internal documents to staff, and to customers not even that they exist', async () => {
    const hidden = await get('/documents/refund-limits', 'customer');
    expect([hidden.status, hidden.body.code]).toEqual([404, 'GUARDIAN_NOT_FOUND']);
    expect(said(hidden)).toEqual(said(await get('/documents/no-such-document', 'customer')));
    expect((await get('/documents/refund-limits', 'stranger')).status).toBe(404);
    expect((await get('/documents/refunds', 'customer')).body.title).toBe('Refunds');
    expect((await get('/documents/refund-limits', 'staff')).body.visibility).toBe('internal');
  });

  it('refuses a mail that names a sender, and sends the others in the name of the caller', async () => {
    const message = `Send the answer to ${MAIL.to}`;
    argued = { from: 'acme-neighbour' };
    const forged = await post('/assistant/chat', 'customer', { message });
    expect(forged.text).toContain('GUARDIAN_TOOL_DENIED');
    argued = {};
    const asked = await post('/assistant/chat', 'customer', { message });
    const approval = /"token":"([^"]+)"/.exec(asked.text)![1]!;
    expect((await post('/assistant/approvals', 'neighbour', { approval })).status).toBe(403);
    expect((await post('/assistant/approvals', 'customer', { approval })).body).toEqual({
      result: { sent: true },
    });
    const sent = await desk.query<{ subject_id: string }>('select subject_id from desk.mail');
    expect(sent).toEqual([{ subject_id: await subjectOf('customer') }]);
  });

  it('decides on the mail itself: one in the name of another is denied', async () => {
    const [own, other] = [await subjectOf('customer'), await subjectOf('neighbour')];
    const principal = { tenantId: 'acme', roles: ['customer'], scopes: [] } as unknown as Principal;
    const mayBeFrom = (subjectId: string) =>
      desk.app
        .get(Authorization)
        .can(principal, 'send', new Mail({ id: NOWHERE, tenantId: 'acme', subjectId, ...MAIL }), {
          facts: { subject: own },
        });
    expect([await mayBeFrom(own), await mayBeFrom(other)]).toEqual([true, false]);
  });

  /** A caller as a data subject. */
  const subjectOf = async (name: DemoPrincipalName): Promise<string> => {
    const claims = Buffer.from(as(name).split('.')[1]!, 'base64url').toString('utf8');
    const { iss, sub } = JSON.parse(claims) as { iss: string; sub: string };
    return (await desk.app.get(SubjectDirectory).resolve('acme', 'principal', `${iss}|${sub}`)).id;
  };
});
