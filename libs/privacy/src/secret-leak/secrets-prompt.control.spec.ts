import { PromptBlockedException, type Trust } from 'unseen-guardian/kernel';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { SecretsPromptControl } from './secrets-prompt.control';

/** Made up, and put together here so that no scanner takes this file for a leak. */
const TOKEN = ['ghp_', 'a8Kd02mZx71QpLw93vNt', 'Yb46RsHc5EfGuJ01'].join('');

describe('SecretsPromptControl', () => {
  it.each<Trust>(['developer', 'user', 'assistant', 'untrusted'])('takes secrets out of %s text', (trust) => {
    const call = aCall('nothing');
    const segment = { role: 'user' as const, trust, text: `Use ${TOKEN} or PASSWORD=s3cr3t!x now` };
    const verdict = new SecretsPromptControl().run(anExchange(), { ...call, segments: [segment] });
    expect(segment.text).toBe('Use [SECRET] or PASSWORD=[SECRET] now');
    expect(verdict).toEqual({ kind: 'transform', findings: { SECRET_GITHUB: 1, SECRET_ASSIGNMENT: 1 } });
  });

  it('finds the passwords of connection strings and private keys, and leaves JSON valid', () => {
    const key = `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIIEvQIBADANBgkq'.repeat(8)}\n-----END ${'PRIVATE'} KEY-----`;
    const call = aCall(JSON.stringify({ url: 'postgres://app:kJ8mmq2!@db.example/main', key }));
    new SecretsPromptControl().run(anExchange(), call);
    expect(JSON.parse(call.segments[0]!.text)).toEqual({
      url: 'postgres://app:[SECRET]@db.example/main',
      key: '[SECRET]',
    });
  });

  it('passes a prompt without secrets', () => {
    const call = aCall('The password must have 8 characters.');
    expect(new SecretsPromptControl().run(anExchange(), call)).toEqual({ kind: 'pass' });
  });

  it('can refuse the prompt, without a word of the secret', () => {
    const call = aCall('fine', `Use ${TOKEN}`);
    const verdict = new SecretsPromptControl({ prompt: 'block' }).run(anExchange(), call);
    expect(verdict).toMatchObject({ kind: 'block', findings: { SECRET_GITHUB: 1 } });
    expect(verdict.problem).toBeInstanceOf(PromptBlockedException);
    expect(JSON.stringify(verdict.problem!.toProblem())).not.toContain(TOKEN.slice(4, 12));
    expect(call.segments[1]!.text).toContain(TOKEN);
  });

  it('refuses what is too long to scan', () => {
    const verdict = new SecretsPromptControl().run(anExchange(), aCall('x'.repeat(1_048_577)));
    expect(verdict.problem?.code).toBe('GUARDIAN_PROMPT_BLOCKED');
  });
});
