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

  it('challenge as RFC 6750 asks', () => {
    expect(new UnauthenticatedException('missing').headers).toEqual({ 'WWW-Authenticate': 'Bearer' });
    expect(new UnauthenticatedException('invalid').headers).toEqual({
      'WWW-Authenticate': 'Bearer error="invalid_token"',
    });
  });
});
