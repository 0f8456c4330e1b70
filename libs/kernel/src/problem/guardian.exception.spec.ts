import { type Challenge } from './challenge';
import {
  PromptBlockedException,
  ReplyBlockedException,
  UnauthenticatedException,
  UnneededDataException,
} from './exceptions';

describe('problems', () => {
  it('say what was refused, by which control and under which request id', () => {
    expect(new PromptBlockedException().by('injection').toProblem('req-1')).toEqual({
      type: 'https://unseen-guardian.dev/problems/guardian-prompt-blocked',
      title: 'The prompt was refused by policy.',
      status: 422,
      code: 'GUARDIAN_PROMPT_BLOCKED',
      control: 'injection',
      requestId: 'req-1',
    });
  });

  it('never name the control on the reply side', () => {
    expect(new ReplyBlockedException().by('canary').toProblem()).not.toHaveProperty('control');
  });

  it('keep the cause out of the body', () => {
    const problem = new PromptBlockedException({ cause: new Error('ana@example.com') }).toProblem();
    expect(JSON.stringify(problem)).not.toContain('ana@example.com');
  });

  it('name the fields a purpose does not need', () => {
    const { fields, detail } = new UnneededDataException('support.triage', [
      { field: 'email', reason: 'not needed' },
    ]).toProblem();
    expect([fields, detail]).toEqual([
      [{ field: 'email', reason: 'not needed' }],
      expect.stringContaining('support.triage'),
    ]);
  });

  it.each<[string, Challenge[], string]>([
    ['a bare scheme', [{ scheme: 'Bearer' }], 'Bearer'],
    [
      'what failed',
      [{ scheme: 'Bearer', parameters: { error: 'invalid_token' } }],
      'Bearer error="invalid_token"',
    ],
    [
      'two schemes',
      [
        { scheme: 'DPoP', parameters: { error: 'use_dpop_nonce', algs: 'ES256 PS256' } },
        { scheme: 'Bearer' },
      ],
      'DPoP error="use_dpop_nonce", algs="ES256 PS256", Bearer',
    ],
    ['quotes as text', [{ scheme: 'Bearer', parameters: { scope: 'a"b\\' } }], 'Bearer scope="a\\"b\\\\"'],
  ])('challenge with %s', (_name, challenges, header) => {
    expect(new UnauthenticatedException('invalid', challenges).headers).toEqual({
      'WWW-Authenticate': header,
    });
  });
});
