import { definePurposes } from 'unseen-guardian/kernel';
import { privacyNotice } from 'unseen-guardian/privacy';
import { supportPurposes } from '../purposes';
import { prefersMarkdown } from './privacy-notice.controller';

describe('the privacy notice', () => {
  const notice = privacyNotice(supportPurposes(['openai:eu']));

  it('says of every purpose why, how long and who receives it', () => {
    expect(notice.purposes.map(({ purpose }) => purpose)).toEqual([
      ...['support.intake', 'support.triage', 'support.reply', 'support.assistant'],
    ]);
    for (const { why, kept, legalBasis } of notice.purposes) {
      expect([why, kept, legalBasis.words].every((words) => words.length > 3)).toBe(true);
    }
  });

  it('names the provider in use where data goes to it, and nobody where it does not', () => {
    const receivers = Object.fromEntries(
      notice.purposes.map(({ purpose, receivedBy }) => [
        purpose,
        receivedBy.map(({ recipient }) => recipient),
      ]),
    );
    expect(receivers).toMatchObject({ 'support.intake': [], 'support.reply': ['openai:eu'] });
  });

  it('is well-formed by the rules of the register', () => {
    expect(() => definePurposes(supportPurposes(['offline:local']))).not.toThrow();
  });

  const ACCEPT: readonly [accept: string | undefined, markdown: boolean][] = [
    [undefined, false],
    ['*/*', false],
    ['application/json', false],
    ['text/markdown', true],
    ['text/markdown, application/json;q=0.5', true],
    ['application/json, text/markdown', false],
    ['text/plain;q=0.9', true],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
  ];
  it.each(ACCEPT)('Accept: %s → Markdown %s', (accept, markdown) =>
    expect(prefersMarkdown(accept)).toBe(markdown),
  );
});
