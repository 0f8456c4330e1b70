import { moodOf } from './mood';
import { type Mood } from './mood-lexicon';

describe('moodOf', () => {
  const CASES: readonly [text: string, mood: Mood][] = [
    ['I have waited for three weeks. This is unacceptable!', 'angry'],
    ['Das ist eine FRECHHEIT, ich rufe meinen Anwalt an', 'angry'],
    ["C'est inacceptable", 'angry'],
    ['Esto es una estafa', 'angry'],
    ['The lamp arrived broken', 'negative'],
    ['Je suis déçue, le colis est en retard', 'negative'],
    ['Thanks, it works and I am happy', 'positive'],
    ['Danke, alles super', 'positive'],
    ['Which bulb does it take?', 'neutral'],
    ['', 'neutral'],
    ['I am not happy', 'negative'],
    ['not very good', 'negative'],
    ['Thank you for nothing, this is outrageous', 'angry'],
  ];

  it.each(CASES)('%s → %s', (text, mood) => expect(moodOf(text)).toBe(mood));

  it('reads composed and decomposed letters alike', () => {
    expect(moodOf('déçu'.normalize('NFD'))).toBe('negative');
  });
});
