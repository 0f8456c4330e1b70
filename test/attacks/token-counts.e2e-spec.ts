import { type ModelDouble, modelDouble } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';

/** A model that counts its tokens as the test says. */
function miscounting(count: { total: number }): ModelDouble {
  const double = modelDouble({ replies: ['neutral'] });
  const answer = double.doGenerate.bind(double);
  const doGenerate = async (options: unknown) => ({
    ...((await answer(options)) as object),
    usage: { inputTokens: { total: count.total }, outputTokens: { total: count.total } },
  });
  return Object.assign(double, { doGenerate });
}

describe.each(['express', 'fastify'] as const)('on %s, over the stores of Postgres', (adapter) => {
  const count = { total: 1 };
  const model = miscounting(count);
  let desk: SupportDesk;
  beforeAll(async () => (desk = await startSupportDesk({ model, adapter })));
  afterAll(() => desk.close());

  const draft = async (tenant: string): Promise<number> => {
    const token = desk.token('staff', tenant);
    const [ticket] = await desk.query<{ id: string }>(
      "select id from desk.ticket where tenant_id = $1 and team = 'service'",
      [tenant],
    );
    return (await ask(`${desk.url}/tickets/${ticket!.id}/reply`, { token, body: {} })).status;
  };
  const runs = async (): Promise<number> =>
    (await desk.query<{ count: string }>('select count(*) from guardian.lineage_run')).map(({ count }) =>
      Number(count),
    )[0]!;
  const written = async (wanted: number): Promise<number> => {
    for (let tries = 0; tries < 100 && (await runs()) < wanted; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return runs();
  };

  it.each([1.5, -1, 1e300, NaN])('a provider that counts %d tokens stops nobody', async (total) => {
    const [before, calls] = [await runs(), model.calls.length];
    count.total = total;
    const odd = await draft('acme');
    count.total = 1;
    const isWritten = await written(before + 1);
    const others = [await draft('globex'), await draft('globex'), await draft('acme')];

    expect([odd, ...others]).toEqual([200, 200, 200, 200]);
    expect(model.calls).toHaveLength(calls + 4);
    expect(isWritten).toBe(before + 1);
    expect(await written(before + 4)).toBe(before + 4);
  });
});
