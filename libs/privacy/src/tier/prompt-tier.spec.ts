import { type Finding } from 'unseen-guardian/detection';
import { RandomIds, runControl } from 'unseen-guardian/kernel';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { PersonalDataTier } from './personal-data-tier';
import { PersonalDataPromptControl } from '../personal-data/personal-data-prompt.control';

/** Finds a word, and remembers what it was shown. */
class WordTier extends PersonalDataTier {
  readonly seen: string[] = [];
  constructor(private readonly word: string) {
    super();
  }
  detect(text: string): Promise<readonly Finding[]> {
    this.seen.push(text);
    const start = text.indexOf(this.word);
    const finding = {
      category: 'MEDICAL_ID',
      start,
      end: start + this.word.length,
      score: 0.9,
      rule: 'word',
    };
    return Promise.resolve(start === -1 ? [] : [finding]);
  }
}
class BrokenTier extends PersonalDataTier {
  detect(): Promise<never> {
    return Promise.reject(new Error('no answer'));
  }
}

const word = new WordTier('blue');
const control = new PersonalDataPromptControl({ tiers: { word, broken: new BrokenTier() } }, new RandomIds());
const exchangeWith = (tier: string, onError?: 'degrade') =>
  anExchange({ controls: { 'personal-data.prompt': { tier, ...(onError && { onError }) } } });

describe('a heavier tier', () => {
  it('sees what is left, and what it finds is hidden too', async () => {
    const call = aCall('ada@example.com is blue');
    const verdict = await runControl(exchangeWith('word'), control, call, { call });
    expect(verdict).toEqual({ kind: 'transform', findings: { EMAIL: 1, MEDICAL_ID: 1 } });
    expect(call.segments[0]!.text).toMatch(/^⟦EMAIL:\w{10}⟧ is ⟦MEDICAL_ID:\w{10}⟧$/);
    expect(word.seen.at(-1)).toMatch(/^⟦EMAIL:\w{10}⟧ is blue$/);
  });

  it('denies when it does not answer', async () => {
    const call = aCall('ada@example.com is blue');
    await expect(runControl(exchangeWith('broken'), control, call, { call })).rejects.toThrow();
  });

  it('is left out when it does not answer and the endpoint asks to degrade', async () => {
    const call = aCall('ada@example.com is blue');
    await runControl(exchangeWith('broken', 'degrade'), control, call, { call });
    expect(call.segments[0]!.text).toMatch(/^⟦EMAIL:\w{10}⟧ is blue$/);
  });

  it('has to be one of the options', () => {
    expect(() => control.assertSettings({ tier: 'presidio' })).toThrow('word, broken');
    expect(() => control.assertSettings({ tier: 'word' })).not.toThrow();
  });
});

describe('a detector of a tenant', () => {
  it('is asked for its tenant alone', async () => {
    const asked: string[] = [];
    const tenantDetector = (tenant: string) => {
      asked.push(tenant);
      return { detect: () => [] };
    };
    const call = aCall('ada@example.com');
    await new PersonalDataPromptControl({ tenantDetector }, new RandomIds()).run(anExchange(), call);
    expect([asked, call.segments[0]!.text]).toEqual([['-'], 'ada@example.com']);
  });
});
