import { type CueName, type CueWords } from '../cue-name';
import { CONTACT_WORDS } from './contact.words';
import { FINANCE_WORDS } from './finance.words';
import { HEALTH_WORDS } from './health.words';
import { IDENTITY_WORDS } from './identity.words';
import { NETWORK_WORDS } from './network.words';
import { OTHER_WORDS } from './other.words';
import { type PackedWords } from './packed-words';
import { PERSON_WORDS } from './person.words';
import { VEHICLE_WORDS } from './vehicles.words';

const PACKED: Readonly<Record<CueName, PackedWords>> = {
  ...CONTACT_WORDS,
  ...FINANCE_WORDS,
  ...HEALTH_WORDS,
  ...IDENTITY_WORDS,
  ...NETWORK_WORDS,
  ...OTHER_WORDS,
  ...PERSON_WORDS,
  ...VEHICLE_WORDS,
};

const unpacked = (words: PackedWords): CueWords =>
  Object.fromEntries(
    Object.entries(words).map(([language, phrases]) => [language, phrases.trim().split(/\s*,\s*/)]),
  );

/** The cue words: for every cue its phrases, by language. */
export const CUES = Object.fromEntries(
  Object.entries(PACKED).map(([cue, words]) => [cue, unpacked(words)]),
) as Readonly<Record<CueName, CueWords>>;
