import { ask } from '../support/http-client';
import { eventsOf, openStream } from '../support/sse';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';
import { DEMO_PRINCIPALS } from '../../apps/reference/src/development/demo-principals';
import { OfflineModel } from '../../apps/reference/src/models/offline/offline-model';

interface Told {
  readonly text: string;
  readonly problem?: { readonly status: number; readonly code: string; readonly approval?: Approval };
}

interface Approval {
  readonly token: string;
  readonly tool: string;
  readonly input: { readonly to: string; readonly text: string };
  readonly tainted: readonly string[];
}

const MAIL_IT = 'How far is my order ORD-1001? Send the answer to ada.brandt@example.com';

/** The model obeys whatever any text says; no network is needed. */
describe.each(['express', 'fastify'] as const)('the tools of the assistant on %s', (adapter) => {
  let desk: SupportDesk;
  beforeAll(async () => (desk = await startSupportDesk({ model: new OfflineModel(), adapter })));
  afterAll(() => desk.close());

  const customer = (sub: string = DEMO_PRINCIPALS.customer.id) => desk.token('customer', 'acme', sub);
  const outbox = async () => (await desk.query('select id from desk.mail')).length;

  async function chat(message: string, token = customer()): Promise<Told> {
    const response = await openStream(`${desk.url}/assistant/chat`, token, { message });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      return { text: '', problem: (await response.json()) as NonNullable<Told['problem']> };
    let told: Told = { text: '' };
    let ended = false;
    for await (const { type, data } of eventsOf(response)) {
      if (type === 'end') ended = true;
      const value = JSON.parse(data) as { text?: string } & NonNullable<Told['problem']>;
      if (type === 'message') told = { ...told, text: told.text + value.text };
      if (type === 'guardrail') told = { ...told, problem: value };
    }
    // An answer that was stopped has no end of its own.
    expect(ended).toBe(!told.problem);
    return told;
  }
  const approve = (approval: string, token = customer()) =>
    ask(`${desk.url}/assistant/approvals`, { token, body: { approval } });

  it('look an order up for its customer, and for nobody else', async () => {
    expect((await chat('How far is my order ORD-1001?')).text).toContain('"sent"');
    expect((await chat('How far is my order ORD-1001?', customer('somebody-else'))).text).toContain(
      'no such order',
    );
  });

  it('send a mail when its reader has approved it: once, and as it was shown', async () => {
    const { problem, text } = await chat(MAIL_IT);
    expect([text, problem]).toMatchObject(['', { status: 409, code: 'GUARDIAN_APPROVAL_REQUIRED' }]);
    const { token, tool, input } = problem!.approval!;
    expect([tool, input.to]).toEqual(['mail.send', 'ada.brandt@example.com']);
    expect(await outbox()).toBe(0);

    const stolen = await approve(token, customer('somebody-else'));
    expect([stolen.status, stolen.body.code]).toEqual([403, 'GUARDIAN_APPROVAL_DENIED']);
    const approved = await approve(token);
    expect([approved.status, approved.body]).toEqual([200, { result: { sent: true } }]);
    const again = await approve(token);
    expect([again.status, again.body.code]).toEqual([403, 'GUARDIAN_APPROVAL_DENIED']);
    expect(await outbox()).toBe(1);
    await desk.query('delete from desk.mail');
  });

  it('send none to whom a note in the order names', async () => {
    const { problem } = await chat('What became of my order ORD-1002?');
    expect(problem).toMatchObject({ status: 403, code: 'GUARDIAN_TOOL_DENIED' });
    expect(JSON.stringify(problem)).not.toMatch(/audit-desk|domains|argument/);
    expect(await outbox()).toBe(0);
  });
});
