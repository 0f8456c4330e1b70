import { hashesOf } from '../personal-data/cue/words-of';
import { MONTHS } from './months';

const hashes = new Set(MONTHS.flatMap((names) => names.split(' ')).map((name) => hashesOf(name)[0]));

/** Whether a word is the name of a month in one of the languages of Europe. */
export const isMonth = (word: string): boolean => hashes.has(hashesOf(word)[0]);
