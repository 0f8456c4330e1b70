import nlp from 'compromise';

const TYPES = {
  people: 'PERSON',
  places: 'LOCATION',
  organizations: 'ORGANIZATION',
  emails: 'EMAIL',
  phoneNumbers: 'PHONE',
  urls: 'URL',
  atMentions: 'USERNAME',
};

export const typeOf = (entity) => TYPES[entity];

/** Words that belong to a mark of punctuation carry it: it is cut off everywhere, since no entity here ends in one. */
function bare(text, start, end) {
  while (start < end && /[\s"'([{]/.test(text[start])) start++;
  while (end > start && /[\s.,;:!?"')\]}]/.test(text[end - 1])) end--;
  return { start, end };
}

/** Gives phrases with offsets. */
export function create() {
  return {
    run(text) {
      const document = nlp(text);
      return Object.keys(TYPES).map((kind) => [kind, document[kind]().json({ offset: true, terms: false })]);
    },
    spans: (text, kinds) =>
      kinds.flatMap(([entity, phrases]) =>
        phrases.map(({ offset: { start, length } }) => ({ ...bare(text, start, start + length), entity })),
      ),
  };
}
