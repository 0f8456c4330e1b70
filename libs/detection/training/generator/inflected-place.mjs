const list = (text) => text.split(' ');

/** Endings of places by language: behind a stem whose last vowel is dropped, and behind a consonant. */
const CASES = {
  sk: [list('y u e ou ej i'), list('a u e om i')],
  cs: [list('y u e ou i'), list('a u e em ě')],
  pl: [list('y i ę ie ą'), list('a u ie em owi')],
  hr: [list('e i u om'), list('a u om i')],
  sl: [list('e i o'), list('a u om')],
  ru: [list('ы и у е ой'), list('а у е ом')],
  uk: [list('и і у ою'), list('а у і ом')],
};

/** The place in another grammatical case, roughly: what counts is that endings change. */
export function inflectedPlace(name, lang, random) {
  const endings = CASES[lang];
  if (!endings || name.includes(' ')) return name;
  const vowel = /[aeiouyáéíýоаеиуыяію]$/.test(name);
  return (vowel ? name.slice(0, -1) : name) + random.pick(endings[vowel ? 0 : 1]);
}
