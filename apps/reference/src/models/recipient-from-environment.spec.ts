import { defineRecipients, recipientFlaw } from 'unseen-guardian/kernel';
import { recipientFromEnvironment } from './recipient-from-environment';

const AGREED = {
  AI_PROVIDER: 'openai',
  AI_REGION: 'us',
  AI_CONTRACT: 'DPA-7',
  AI_CONTRACT_EXPIRES: '2999-01-01',
  AI_TRANSFER: 'adequacy',
  AI_RETENTION_DAYS: '30',
  AI_TRAINING: 'no',
};
const flawOf = (environment: Record<string, string>) => {
  const register = defineRecipients({ 'openai:us': recipientFromEnvironment(environment) });
  return recipientFlaw(register['openai:us'], Date.now());
};

describe('recipientFromEnvironment', () => {
  it('is this process by default', () => {
    expect(recipientFromEnvironment({})).toEqual({ own: expect.stringContaining('this process') });
  });

  it('needs no contract of a server on this machine, or of one’s own', () => {
    const local = { AI_PROVIDER: 'openai-compatible', AI_BASE_URL: 'http://127.0.0.1:11434/v1' };
    expect(recipientFromEnvironment(local)).toEqual({
      own: 'a server on this machine',
      hosts: ['127.0.0.1'],
    });
    const own = { ...local, AI_BASE_URL: 'https://models.internal/v1', AI_OWN_SERVER: 'in our own rack' };
    expect(recipientFromEnvironment(own)).toEqual({ own: 'in our own rack', hosts: ['models.internal'] });
  });

  it('takes what was agreed with anybody else, at the host that is really asked', () => {
    expect(recipientFromEnvironment(AGREED)).toMatchObject({ hosts: ['api.openai.com'], training: false });
    const europe = { ...AGREED, AI_BASE_URL: 'https://eu.api.openai.com/v1' };
    expect(recipientFromEnvironment(europe)).toMatchObject({ hosts: ['eu.api.openai.com'] });
    expect(flawOf(AGREED)).toBeUndefined();
  });

  it('counts what nobody said as training', () => {
    expect(flawOf({ ...AGREED, AI_TRAINING: 'perhaps' })).toMatch(/trains/);
  });

  it('names what is missing', () => {
    expect(() => recipientFromEnvironment({ AI_PROVIDER: 'openai', AI_CONTRACT: 'DPA-7' })).toThrow(
      'set AI_CONTRACT_EXPIRES, AI_TRANSFER, AI_RETENTION_DAYS, AI_TRAINING',
    );
  });
});
