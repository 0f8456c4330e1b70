import { ENGLISH_ATTACKS, OTHER_ATTACKS } from '../../../spec/injection/attack-sentences';
import { ENGLISH_ONLY, type Obfuscation, UNIVERSAL } from '../../../spec/injection/obfuscations';
import { seededRandom } from '../../../spec/injection/seeded-random';
import { normalise } from '../../text/normalise';
import { injectionViews } from './injection-views';

const WORDS = /[^\s.,!?:;"'，。、]+/g;

/** The letters of a text in threes, its words apart. */
function trigrams(text: string): string[] {
  const plain = ` ${(text.match(WORDS) ?? []).join(' ')} `;
  return Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3));
}

/** The share of a text's trigrams that another text has as well. */
function shareIn(text: string, reading: string): number {
  const known = new Set(trigrams(reading));
  const all = trigrams(text);
  return all.filter((trigram) => known.has(trigram)).length / all.length;
}

const ALMOST = 0.85;

/** How many of the sentences some view shows, after they were hidden. */
function recovered(sentences: readonly string[], hide: Obfuscation): { count: number; missed: string[] } {
  const random = seededRandom(7);
  const missed = sentences.filter((sentence) => {
    const clear = normalise(sentence).text;
    return !injectionViews(hide(sentence, random)).some(({ view }) => shareIn(clear, view.text) >= ALMOST);
  });
  return { count: sentences.length - missed.length, missed };
}

/** Of 60 sentences in 13 languages, those recovered at least; all where nothing is said. */
const UNIVERSAL_LEAST: Readonly<Record<string, number>> = {
  ascii85: 58,
  reversed: 59,
  'reversed words': 52,
  'split literals': 59,
};
/** Of 30 English sentences, those recovered at least; all where nothing is said. */
const ENGLISH_LEAST: Readonly<Record<string, number>> = {
  'nato without gaps': 29,
  'leet, heavy': 28,
  'spaced without gaps': 20,
  'without spaces': 20,
  'torn words': 20,
  'pig latin': 29,
};

describe('injectionViews on hidden orders', () => {
  it.each(Object.entries(UNIVERSAL))('sees through %s', (name, hide) => {
    const sentences = [...ENGLISH_ATTACKS, ...OTHER_ATTACKS];
    const { count, missed } = recovered(sentences, hide);
    expect({ missed, isEnough: count >= (UNIVERSAL_LEAST[name] ?? sentences.length) }).toMatchObject({
      isEnough: true,
    });
  });

  it.each(Object.entries(ENGLISH_ONLY))('sees through %s', (name, hide) => {
    const { count, missed } = recovered(ENGLISH_ATTACKS, hide);
    expect({ missed, isEnough: count >= (ENGLISH_LEAST[name] ?? ENGLISH_ATTACKS.length) }).toMatchObject({
      isEnough: true,
    });
  });
});
