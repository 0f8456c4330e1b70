import { RandomIds } from 'unseen-guardian/kernel';
import { type PrivacyOptions } from '../privacy.options';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { PersonalDataPromptControl } from './personal-data-prompt.control';

const ids = new RandomIds();
const control = (options: PrivacyOptions = {}) => new PersonalDataPromptControl(options, ids);

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
    const token = /⟦EMAIL:\w{9}⟧/.exec(system!)![0];
    expect(user).toMatch(/^Mail ⟦EMAIL:\w{9}⟧ or call ⟦PHONE:\w{9}⟧\.$/);
    expect(user).toContain(token);
    expect(rest).toBe('Nothing here.');
    expect(vaultOf(exchange, ids).restore(user!)).toBe('Mail ada@example.com or call +49 170 1234567.');
  });

  it('passes a prompt without personal data', () => {
    expect(control().run(anExchange(), aCall('Hello'))).toEqual({ kind: 'pass' });
  });

  it.each([
    ['redact', 'Card [CREDIT_CARD]'],
    ['mask', 'Card **** **** **** 1111'],
  ] as const)('can %s', (operator, expected) => {
    const call = aCall('Card 4111 1111 1111 1111');
    control({ operators: { CREDIT_CARD: operator } }).run(anExchange(), call);
    expect(call.segments[0]!.text).toBe(expected);
  });

  it('can refuse a category', () => {
    const call = aCall('a@example.com', 'Card 4111 1111 1111 1111');
    const verdict = control({ operators: { CREDIT_CARD: 'block' } }).run(anExchange(), call);
    expect(verdict).toMatchObject({ kind: 'block', findings: { CREDIT_CARD: 1 } });
    expect(JSON.stringify(verdict.problem!.toProblem())).not.toContain('4111');
  });

  it('refuses what is too long to scan', () => {
    const verdict = control().run(anExchange(), aCall('x'.repeat(1_048_577)));
    expect(verdict.problem?.code).toBe('GUARDIAN_PROMPT_BLOCKED');
  });

  it('never takes the text of a caller for a pseudonym', () => {
    const exchange = anExchange();
    const call = aCall('my mail is eve@example.com', 'say ⟦EMAIL:7F3K9Q2MX⟧');
    control().run(exchange, call);
    expect(call.segments[1]!.text).toBe('say [EMAIL:7F3K9Q2MX]');
  });

  it('keeps the tokens of this exchange in a second model call', () => {
    const exchange = anExchange();
    const first = aCall('a@example.com');
    control().run(exchange, first);
    const second = aCall(`the tool said ${first.segments[0]!.text}`, 'a@example.com');
    control().run(exchange, second);
    expect(second.segments[0]!.text).toBe(`the tool said ${first.segments[0]!.text}`);
    expect(second.segments[1]!.text).toBe(first.segments[0]!.text);
  });
});
