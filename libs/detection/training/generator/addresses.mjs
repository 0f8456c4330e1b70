import { Faker, allLocales } from '@faker-js/faker';
import { city, country } from './invented.mjs';

const fakers = new Map();
const NUMBERED = [
  'en_GB',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'en_US',
  'sv',
  'da',
  'nb_NO',
  'fi',
  'cs_CZ',
  'hu',
  'en_AU',
];

/** A seeded source of street names and postcodes of one locale, English where the locale has none. */
function fakerOf(locale) {
  if (!fakers.has(locale)) {
    const { location } = allLocales[locale] ?? {};
    const known = Object.fromEntries(Object.entries(location ?? {}).filter(([, value]) => value !== null));
    fakers.set(
      locale,
      new Faker({ locale: [{ location: known }, allLocales.en, allLocales.base], seed: 17 }),
    );
  }
  return fakers.get(locale).location;
}

const tidy = (text) => text.replace(/\s*[,.]\s*$/, '').trim();

/** The parts of an invented address; English text holds those of every country. */
export function addressParts(locale, random) {
  const from = locale.startsWith('en') && random.next() < 0.5 ? random.pick(NUMBERED) : locale;
  const place = fakerOf(from);
  return {
    street: tidy(place.streetAddress()),
    way: tidy(place.street()),
    unit: random.pick([
      place.secondaryAddress(),
      place.secondaryAddress(),
      `Apt. ${random.below(999)}`,
      `Suite ${random.below(999)}`,
    ]),
    zip: postcode(place, random),
    state:
      random.next() < 0.6
        ? fakerOf('en_US').state({ abbreviated: true })
        : place.state({ abbreviated: true }),
    city: city(from, random),
    country: country(from, random),
    number: String(1 + random.below(random.pick([99, 999, 9999, 99999]))),
    house: 1 + random.below(random.pick([30, 250])),
    floor: 1 + random.below(12),
    letter: random.pick(['', 'a', 'b', 'A', 'B', 'C']),
    other: tidy(fakerOf(random.pick(NUMBERED)).street()),
  };
}

const digits = (random, count) => Array.from({ length: count }, () => random.below(10)).join('');

function postcode(place, random) {
  const chance = random.next();
  if (chance < 0.7) return place.zipCode();
  return digits(random, random.pick([3, 4, 5, 5, 6]));
}

const LINE = [
  (a) => `${a.street}, ${a.zip} ${a.city}`,
  (a) => `${a.street}, ${a.zip} ${a.city}`,
  (a) => `${a.street}, ${a.city} ${a.zip}`,
  (a) => `${a.street}, ${a.city}, ${a.state} ${a.zip}`,
  (a) => `${a.street} ${a.unit}, ${a.city}, ${a.state} ${a.zip}`,
  (a) => `${a.number} ${a.street} ${a.unit}, ${a.city}, ${a.country} ${a.zip}`,
  (a) => `${a.street}, ${a.city}`,
  (a) => `${a.number} ${a.street}, ${a.city}, ${a.country}`,
  (a) => `${a.street}`,
  (a) => `${a.street}, ${a.city}, ${a.country}`,
  (a) => `${a.street}, ${a.unit}, ${a.zip} ${a.city}, ${a.country}`,
  (a) => `${a.way}, ${a.number}, ${a.city} - ${a.state}, ${a.zip}`,
  (a) => `the corner of ${a.way} and ${a.other}`,
  (a) => `P.O. Box ${a.number}, ${a.city} ${a.zip}`,
  (a) => `${a.unit}, ${a.street}, ${a.city} ${a.zip}`,
  (a) => `${a.way} ${a.number}`,
  (a) => `${a.number} ${a.way}`,
  (a) => `${a.street}, ${a.unit}, ${a.city} ${a.state} ${a.zip}`,
  (a) => `${a.street} ${a.unit} ${a.city} ${a.state} ${a.zip}`,
  (a) => `${a.street} ${a.city} ${a.state} ${a.zip}`,
  (a) => `${a.street} ${a.zip} ${a.city}`,
  (a) => `${a.street}, ${a.city}, ${a.zip}, ${a.country}`,
  (a) => `${a.number} ${a.street} ${a.unit}, ${a.city}, ${a.state} ${a.zip}`,
  (a) => `Flat ${a.floor}, ${a.number} ${a.way}, ${a.city} ${a.zip}`,
  (a) => `Flat ${a.floor}${a.letter}, ${a.street}, ${a.city}`,
  (a) => `${a.way} ${a.house}${a.letter}, ${a.zip} ${a.city}`,
  (a) => `${a.way} ${a.house}-${a.floor}, ${a.zip} ${a.city}`,
  (a) => `${a.way} ${a.house}/${a.floor}, ${a.zip} ${a.city}`,
  (a) => `${a.way} ${a.house} m. ${a.floor}, ${a.zip} ${a.city}`,
  (a) => `${a.way}, ${a.house}, ${a.floor}º ${a.letter}, ${a.zip} ${a.city}`,
  (a) => `${a.house} bis, ${a.way}, ${a.zip} ${a.city}`,
  (a) => `${a.house}, ${a.way}, ${a.zip} ${a.city}, ${a.country}`,
  (a) => `${a.way} ${a.house}, ${a.floor}. Stock, ${a.zip} ${a.city}`,
  (a) => `${a.way} ${a.house}, ${a.floor}. tv., ${a.zip} ${a.city}`,
  (a) => `Postfach ${a.number}, ${a.zip} ${a.city}`,
  (a) => `PO Box ${a.number}, ${a.city}, ${a.state} ${a.zip}`,
  (a) => `BP ${a.number}, ${a.zip} ${a.city}`,
  (a) => `Postbus ${a.number}, ${a.zip} ${a.city}`,
  (a) => `${a.number} P.O. Box ${a.house}, ${a.city}, ${a.country} ${a.zip}`,
  (a) => `${a.number} ${a.way} ${a.house}`,
];
const BLOCK = [
  (a) => `${a.street}\n${a.zip} ${a.city}`,
  (a) => `${a.street}\n${a.zip} ${a.city}\n${a.country}`,
  (a) => `${a.number} ${a.street}\n ${a.unit}\n ${a.city}\n ${a.country} ${a.zip}`,
  (a) => `${a.number} ${a.street} ${a.unit}\n${a.city}, ${a.state} ${a.zip}`,
  (a) => `${a.number} ${a.street}\n${a.city}\n, ${a.state}\n ${a.country} ${a.zip}`,
  (a) => `${a.street}\n${a.unit}\n${a.city}\n\n${a.country} ${a.zip}`,
  (a) => `Unit ${a.number} Box ${a.number}\n${'DAF'[a.number.length % 3]}PO AE ${a.zip}`,
  (a) => `PSC ${a.number}, Box ${a.number}\nAPO AP ${a.zip}`,
  (a) => `${a.street}\n${a.city}\n${a.zip}`,
  (a) => `${a.street}\n${a.city}, ${a.state} ${a.zip}`,
  (a) => `${a.street}, ${a.unit}\n${a.city}, ${a.state} ${a.zip}\n${a.country}`,
  (a) => `Flat ${a.floor}\n${a.number} ${a.way}\n${a.city}\n${a.zip}`,
  (a) => `${a.way} ${a.house}${a.letter}\n${a.zip} ${a.city}`,
  (a) => `Postfach ${a.number}\n${a.zip} ${a.city}`,
  (a) => `${a.number} P.O. Box ${a.house}\n ${a.unit}\n ${a.city}\n ${a.country} ${a.zip}`,
  (a) => `${a.number} ${a.way} ${a.house}\n ${a.unit}\n ${a.city}\n ${a.country} ${a.zip}`,
];

/** One line of an address, mostly with the town; now and then in one case. */
export const addressLine = (locale, random) => cased(random.pick(LINE)(addressParts(locale, random)), random);

/** An address over several lines. */
export const addressBlock = (locale, random) =>
  cased(random.pick(BLOCK)(addressParts(locale, random)), random);

function cased(text, random) {
  const chance = random.next();
  if (chance < 0.05) return text.toLowerCase();
  return chance < 0.09 ? text.toUpperCase() : text;
}
