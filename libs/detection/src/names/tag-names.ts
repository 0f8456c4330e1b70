import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding } from '../finding';
import { loadNameTagger, type NameTagger } from './tagger';

let tagger: NameTagger | undefined;

/**
 * Persons, places, organisations and addresses in a text, by a trained tagger; sorted, without overlaps.
 * The score is the tagger's probability, 0 to 1. The weights are read on the first call.
 * @throws Error when the weights are missing or of another version.
 */
export function tagNames(text: string): readonly Finding[] {
  tagger ??= loadNameTagger(readFileSync(join(__dirname, '..', '..', 'weights', 'names.bin')));
  return tagger(text);
}
