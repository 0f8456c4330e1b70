import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES } from '../corpus.mjs';

/** Languages in which the messages of the TypeScript compiler (Apache-2.0) are installed, by folder. */
const LANGUAGES = {
  de: 'de',
  cs: 'cs',
  es: 'es',
  fr: 'fr',
  it: 'it',
  pl: 'pl',
  'pt-br': 'pt',
  ru: 'ru',
  tr: 'tr',
};
const MESSAGES = 8;
/** Of these documents one is trained on; the others only tell which words are ordinary. */
const EACH = 7;
const DEV_EACH = 10;

/** The messages by language, several in a text, without the places of values. */
export function diagnosticTexts(packages) {
  return Object.entries(LANGUAGES).flatMap(([folder, lang]) => {
    const file = join(packages, 'typescript', 'lib', folder, 'diagnosticMessages.generated.json');
    if (!existsSync(file)) return [];
    const messages = Object.values(JSON.parse(readFileSync(file, 'utf8'))).filter((one) => one.length > 30);
    const texts = [];
    for (let from = 0; from < messages.length; from += MESSAGES)
      texts.push({
        lang,
        text: messages
          .slice(from, from + MESSAGES)
          .join('\n')
          .replace(/["'„“«»]?\{\d\}["'“”«»]?/g, 'x'),
      });
    return texts;
  });
}

/** Some of them as documents without names. */
export function diagnosticDocuments(packages) {
  return diagnosticTexts(packages)
    .filter((_, index) => index % EACH === 0)
    .map(({ lang, text }, index) => ({
      source: 'compiler-messages',
      lang,
      text,
      group: `${lang}-${index}`,
      spans: [],
      known: CLASSES,
      heldOut: false,
      dev: index % DEV_EACH === 4,
      weight: 0.4,
    }));
}
