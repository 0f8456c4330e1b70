import { type Finding } from '../finding';
import { type NameTagger } from '../names/tagger';
import { THRESHOLD } from '../personal-data/recognizer';

/** A value that a rule has checked is never a part of a name. */
const SUREST = 0.9;

/**
 * Names, places, organisations and addresses. The tagger has decided already what it reports, so that its scores lie
 * between the threshold and those of rules with a check.
 */
export const readNames = (text: string, tagger: NameTagger): Finding[] =>
  tagger(text).map(({ category, rule, start, end, score }) => {
    const ranked = THRESHOLD + (SUREST - THRESHOLD) * score;
    return { category, rule, start, end, score: Math.round(ranked * 100) / 100 };
  });
