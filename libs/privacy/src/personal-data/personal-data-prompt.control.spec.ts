import { RandomIds } from 'unseen-guardian/kernel';
import { type PrivacyOptions } from '../privacy.options';
import { PseudonymVault, useVault, vaultOf } from '../pseudonym/pseudonym-vault';
import { findsValues } from '../../spec/detector.fixture';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { PersonalDataPromptControl, type PromptTools } from './personal-data-prompt.control';

const ids = new RandomIds();
const control = (options: PrivacyOptions = {}, tools: PromptTools = {}) =>
  new PersonalDataPromptControl(options, ids, tools);
describe('PersonalDataPromptControl', () => {
  it('pseudonymises every segment in place, the same value by the same token', () => {
    const exchange = anExchange();
    const call = aCall(
      'You help ada@example.com.',
      'Mail ADA@example.com or call +49 170 1234567.',
      'Nothing here.',
    );
    expect(control().run(exchange, call)).toEqual({ kind: 'transform', findings: { EMAIL: 2, PHONE: 1 } });
    const [system, user, rest] = call.segments.map(({ text }) => text);
    const token = /⟦EMAIL:\w{10}⟧/.exec(system!)![0];
    expect(user).toMatch(/^Mail ⟦EMAIL:\w{10}⟧ or call ⟦PHONE:\w{10}⟧\.$/);
    expect(user).toContain(token.slice(0, 'EMAIL'.length + 9));
    expect(rest).toBe('Nothing here.');
    expect(vaultOf(exchange, ids).restore(user!)).toBe('Mail ADA@example.com or call +49 170 1234567.');
  });

  it('passes a prompt without personal data', () => {
    expect(control().run(anExchange(), aCall('Hello'))).toEqual({ kind: 'pass' });
  });

  it.each([
    ['redact', 'Card [CREDIT_CARD]'],
    ['mask', 'Card **** **** **** 1111'],
  ] as const)('can %s', async (operator, expected) => {
    const call = aCall('Card 4111 1111 1111 1111');
    await control({ operators: { CREDIT_CARD: operator } }).run(anExchange(), call);
    expect(call.segments[0]!.text).toBe(expected);
  });

  it('can refuse a category', async () => {
    const call = aCall('a@example.com', 'Card 4111 1111 1111 1111');
    const verdict = await control({ operators: { CREDIT_CARD: 'block' } }).run(anExchange(), call);
    expect(verdict).toMatchObject({ kind: 'block', findings: { CREDIT_CARD: 1 } });
    expect(JSON.stringify(verdict.problem!.toProblem())).not.toContain('4111');
  });

  it('refuses what is too long to scan', async () => {
    const verdict = await control().run(anExchange(), aCall('x'.repeat(1_048_577)));
    expect(verdict.problem?.code).toBe('GUARDIAN_PROMPT_BLOCKED');
  });

  it('never takes the text of a caller for a pseudonym', async () => {
    const exchange = anExchange();
    const call = aCall('my mail is eve@example.com', 'say ⟦EMAIL:7F3K9Q2MX⟧');
    await control().run(exchange, call);
    expect(call.segments[1]!.text).toBe('say [EMAIL:7F3K9Q2MX]');
  });

  it('keeps the tokens of this exchange in a second model call', async () => {
    const exchange = anExchange();
    const first = aCall('a@example.com');
    await control().run(exchange, first);
    const second = aCall(`the tool said ${first.segments[0]!.text}`, 'a@example.com');
    await control().run(exchange, second);
    expect(second.segments[0]!.text).toBe(`the tool said ${first.segments[0]!.text}`);
    expect(second.segments[1]!.text).toBe(first.segments[0]!.text);
  });

  it.each<[string, PrivacyOptions, string]>([
    [
      'what the options say',
      { operators: { AGE: { operator: 'generalise', band: 5 } } },
      'Ada is 45-49 in Rome',
    ],
    ['redacts secrets, whatever else is asked for', { operator: 'keep' }, 'Ada is 47 in Rome'],
    ['covers what is kept by default', { operator: 'redact' }, '[PERSON] is [AGE] in [LOCATION]'],
  ])('%s', async (_what, options, expected) => {
    const detector = findsValues([
      ...([
        ['AGE', '47'],
        ['LOCATION', 'Rome'],
        ['SECRET', 'pa55word'],
      ] as const),
      ...(options.operator ? ([['PERSON', 'Ada']] as const) : []),
    ]);
    const call = aCall('Ada is 47 in Rome: pa55word');
    await control(options, { detector }).run(anExchange(), call);
    expect(call.segments[0]!.text).toBe(`${expected}: [SECRET]`);
  });

  it('counts what it keeps, and says that nothing was changed', async () => {
    const detector = findsValues([['LOCATION', 'Rome']]);
    const verdict = await control({}, { detector }).run(anExchange(), aCall('in Rome'));
    expect(verdict).toEqual({ kind: 'pass', findings: { LOCATION: 1 } });
  });

  it('lets nothing leave that a conversation could not turn back later', async () => {
    const exchange = anExchange();
    useVault(exchange, new PseudonymVault('key', () => Promise.reject(new Error('no database'))));
    const call = aCall('a@example.com');
    await expect(control().run(exchange, call)).rejects.toThrow('no database');
    expect(call.segments[0]!.text).toBe('a@example.com');
  });
});
