import { days, definePurposes, hours } from 'unseen-guardian/kernel';
import { privacyNotice } from './privacy-notice';
import { durationInWords } from './wording';

const purposes = definePurposes({
  'support.triage': {
    description: 'Sort incoming tickets by mood',
    legalBasis: 'contract',
    retention: days(30),
    recipients: ['openai:eu', 'mistral:eu'],
    categories: ['contact', 'free-text', 'shoe-size'],
  },
  'support.statistics': {
    description: 'Count tickets',
    legalBasis: 'legitimate-interests',
    retention: hours(36),
    recipients: [],
    categories: [],
  },
});

describe('privacyNotice', () => {
  const notice = privacyNotice(purposes, {
    controller: 'Example Ltd',
    contact: 'privacy@example.com',
    recipients: { 'openai:eu': 'OpenAI, in the European Union' },
  });

  it('says what, why, on which ground, how long and who receives it', () => {
    expect(JSON.parse(JSON.stringify(notice))).toMatchObject({
      controller: 'Example Ltd',
      contact: 'privacy@example.com',
      purposes: [
        {
          purpose: 'support.triage',
          why: 'Sort incoming tickets by mood',
          what: ['how to reach you', 'what you write', 'shoe-size'],
          legalBasis: { article: 'Art. 6(1)(b) GDPR' },
          kept: '30 days',
          receivedBy: [
            { recipient: 'openai:eu', words: 'OpenAI, in the European Union' },
            { recipient: 'mistral:eu', words: 'mistral:eu' },
          ],
        },
        { kept: '36 hours', receivedBy: [] },
      ],
    });
    expect(notice.rights.length).toBeGreaterThan(5);
  });

  it('reads as Markdown', () => {
    const text = notice.toMarkdown();
    for (const words of [
      'Example Ltd',
      '## Sort incoming tickets',
      'nobody outside',
      'Art. 6(1)(f)',
      '## Your rights',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    [days(730), '2 years'],
    [days(14), '2 weeks'],
    [days(1), '1 day'],
    [90_000, '90 seconds'],
  ])('%i ms is %s', (milliseconds, words) => {
    expect(durationInWords(milliseconds)).toBe(words);
  });
});
