import { scanAssignment } from '../assignments/assignment';
import { scanNearbyToken } from '../prose/nearby-token';
import { scanSentence } from '../prose/sentence';
import { type Scan, type Waker } from '../scan/scan';
import { endOfIdentifier, secretNameAt } from './secret-name';
import { SECRET_WORDS, type SecretWord } from './secret-words';

/** In an identifier with more than this after the word, no further word is looked for, in characters. */
const LONG_REST = 24;

/** One waker for each word that announces a secret. */
export function nameWakers(): Waker[] {
  return SECRET_WORDS.map((word) => {
    const lower = word.word.charCodeAt(0);
    const upper = word.word.toUpperCase().charCodeAt(0);
    return {
      literal: word.word,
      wake: (scan, at) => {
        const code = scan.text.charCodeAt(at);
        if ((code === lower || code === upper) && at >= scan.namesFrom) wakeName(scan, at, word);
      },
    };
  });
}

function wakeName(scan: Scan, at: number, word: SecretWord): void {
  const end = at + word.word.length;
  const written = scan.text.slice(at, end);
  if (written !== word.word && written.toLowerCase() !== word.word) return;
  const name = secretNameAt(scan.text, at, word);
  const identifierEnd = endOfIdentifier(scan.text, end);
  if (identifierEnd - end > LONG_REST) scan.namesFrom = identifierEnd;
  else if (name !== undefined) scan.namesFrom = end;
  if (name === undefined || scanAssignment(scan, name) || scanSentence(scan, name)) return;
  scanNearbyToken(scan, name.start);
}
