import { generateText } from 'ai';
import { runInExchange } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { exchangeOf, PROMPT_CONTROLS, RECIPIENT, RECIPIENTS, SpecGate } from '../test/fixture';
import { GuardedRoom } from './call/guarded-room';
import { GuardedModels } from './guarded-models.service';

const room = new GuardedRoom({
  promptControls: { list: PROMPT_CONTROLS },
  replyControls: { list: [] },
  gate: new SpecGate(),
});
const models = new GuardedModels(
  { models: { default: { recipient: RECIPIENT, create: () => modelDouble() } }, recipients: RECIPIENTS },
  room,
);

describe('guard', () => {
  it('puts a model made by hand behind the same controls', async () => {
    const exchange = exchangeOf();
    const model = models.guard(modelDouble({ replies: ['Hi.'] }), { recipient: RECIPIENT });
    const { text } = await runInExchange(exchange, () => generateText({ model, prompt: 'Hello' }));
    expect(text).toBe('Hi.');
    expect(exchange.ledger.runs.map(({ name }) => name)).toEqual(['structure', 'injection', 'recipient']);
    expect(exchange.calls).toMatchObject([{ model: 'double-1', recipient: RECIPIENT }]);
  });

  it('asks who receives the prompt', () => {
    expect(() => models.guard(modelDouble(), { recipient: 'somebody' })).toThrow(/provider:region/);
    expect(() => models.guard(modelDouble(), { recipient: 'some:body' })).toThrow(/Declare it: .*inProcess/);
    const old = { ...modelDouble(), specificationVersion: 'v2' };
    expect(() => models.guard(old, { recipient: RECIPIENT })).toThrow(/AI SDK 6 or 7/);
  });
});
