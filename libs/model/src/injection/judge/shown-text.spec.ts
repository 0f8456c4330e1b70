import { createPersonalDataDetector } from 'unseen-guardian/detection';
import { isShowable, MOST_SHOWN, shownText } from './shown-text';

const detector = createPersonalDataDetector();
const MAIL = 'ada@example.com';

describe('shownText', () => {
  it('takes personal data and secrets out for others, and nothing in the process', () => {
    const text = `Hi ${MAIL}, my password is hunter2-Zx9!`;
    expect(shownText(text)).toBe(text);
    const shown = shownText(text, undefined, detector);
    expect(shown).toContain('[EMAIL]');
    expect(shown).not.toContain(MAIL);
  });

  it('shows the part in doubt of a long text, and nothing of what the cut goes through', () => {
    const cutAt = 20_000 - MOST_SHOWN / 2;
    const before = 'word '.repeat(cutAt / 5).slice(0, cutAt - 4);
    const text = `${before} ${MAIL} ${'word '.repeat(10_000)}`;
    const shown = shownText(text, { start: 19_990, end: 20_010 }, detector);
    expect(shown.length).toBeLessThanOrEqual(MOST_SHOWN);
    expect(shown.startsWith('[EMAIL] word')).toBe(true);
    expect(shownText(text, { start: 0, end: 9 }).startsWith('word')).toBe(true);
    expect(shownText(text, { start: text.length - 9, end: text.length })).toHaveLength(MOST_SHOWN);
  });

  it('knows what is too long to be shown', () => {
    const long = 'x'.repeat(MOST_SHOWN + 1);
    expect([isShowable('x'), isShowable(long), isShowable(long, { start: 0, end: 9 })]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
