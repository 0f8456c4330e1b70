import { CUE_NAMES } from '../cue-name';
import { hashesOf } from '../words-of';
import { CUES } from './cues';
import { FILLER_WORDS } from './filler.words';

/** Few languages have words of their own for these. */
const TECHNICAL = new Set(['crypto', 'iban', 'ip-address', 'mac-address', 'ssn']);

const entries = CUE_NAMES.flatMap((cue) =>
  Object.values(CUES[cue])
    .flat()
    .map((phrase) => ({ cue, phrase })),
);

describe('CUES', () => {
  it.each(CUE_NAMES)('%s is known in enough languages', (cue) => {
    const languages = Object.values(CUES[cue]).filter((phrases) => phrases.length > 0);
    expect(languages.length).toBeGreaterThanOrEqual(TECHNICAL.has(cue) ? 8 : 14);
  });

  it('has each phrase under one cue', () => {
    const cues = new Map<string, string>();
    const twice = entries.filter(({ cue, phrase }) => {
      const key = hashesOf(phrase).join(' ');
      const other = cues.get(key) ?? cue;
      cues.set(key, cue);
      return other !== cue;
    });
    expect(twice).toEqual([]);
  });

  it('has lower case phrases of one to four words', () => {
    const wrong = entries.filter(({ phrase }) => {
      const words = hashesOf(phrase).length;
      return phrase !== phrase.toLowerCase() || /\s{2}|^\s|\s$/.test(phrase) || words < 1 || words > 4;
    });
    expect(wrong).toEqual([]);
  });

  it('has no filler that is a cue of its own', () => {
    const fillers = new Set([...FILLER_WORDS].map((word) => hashesOf(word).join(' ')));
    expect(entries.filter(({ phrase }) => fillers.has(hashesOf(phrase).join(' ')))).toEqual([]);
  });
});
