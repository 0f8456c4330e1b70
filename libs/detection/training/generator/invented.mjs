import { allLocales } from '@faker-js/faker';
import { romanisedPerson } from './romanised.mjs';

const lists = (value) => (Array.isArray(value) ? value : value ? Object.values(value).flatMap(lists) : []);
const usable = (list) => list.filter((one) => typeof one === 'string' && !/[{}]/.test(one));

/** Per locale: first names, last names, cities, countries, legal forms of companies. */
const VALUES = new Map(
  Object.entries(allLocales).map(([locale, { person: people, location, company: firms }]) => [
    locale,
    {
      first: usable(lists(people?.first_name)),
      last: usable(lists(people?.last_name)),
      cities: usable(lists(location?.city_name)),
      countries: usable(lists(location?.country)),
      states: usable(lists(location?.state)),
      forms: usable(lists(firms?.legal_entity_type)),
    },
  ]),
);

/** Locales with names in letters that have a capital form. */
export const NAME_LOCALES = [...VALUES]
  .filter(([, { first, last }]) => first.length > 20 && last.length > 20 && /\p{Lu}/u.test(first[0][0]))
  .map(([locale]) => locale);

const of = (locale, kind) =>
  VALUES.get(locale)?.[kind].length ? VALUES.get(locale)[kind] : VALUES.get('en')[kind];

/** Shares of names of East Asia in Latin letters, which are on none of the lists. */
const ROMANISED_SHARE = { en: 0.15, other: 0.04 };

export function person(locale, random) {
  if (random.next() < ROMANISED_SHARE[locale.startsWith('en') ? 'en' : 'other'])
    return romanisedPerson(random);
  return { first: random.pick(of(locale, 'first')), last: random.pick(of(locale, 'last')) };
}

const PREFIXES = ['North', 'South', 'East', 'West', 'New', 'Lake', 'Port', 'Fort', 'San', 'St.', 'Mount'];
const SUFFIXES = [
  'ville',
  'ton',
  'town',
  'burgh',
  'bury',
  'shire',
  'field',
  'port',
  'ford',
  'land',
  'stad',
  'berg',
  'haven',
  'mouth',
  'side',
  'wood',
  'furt',
];

/** A town of the lists; in English also one put together, as towns are. */
export function city(locale, random) {
  if (!locale.startsWith('en') || random.next() < 0.6) return random.pick(of(locale, 'cities'));
  const { first, last } = person(locale, random);
  const chance = random.next();
  if (chance < 0.4) return `${random.pick(PREFIXES)} ${first}`;
  return (
    (chance < 0.6 ? `${random.pick(PREFIXES)} ` : '') + random.pick([first, last]) + random.pick(SUFFIXES)
  );
}
export const country = (locale, random) => random.pick(of(locale, 'countries'));
export const state = (locale, random) => random.pick(of(locale, 'states'));

const STEMS = [
  'Nova',
  'Alpha',
  'Blue',
  'Vertex',
  'Terra',
  'Omni',
  'Nord',
  'Sol',
  'Arc',
  'Delta',
  'Quant',
  'Lumen',
  'Hydra',
  'Pine',
  'Helio',
  'Core',
];
const TAILS = [
  'tech',
  'soft',
  'data',
  'med',
  'bank',
  'works',
  'lab',
  'net',
  'gen',
  'ware',
  'trans',
  'log',
  'bau',
  'pharm',
  'line',
  'sys',
];

/** A company: surnames, an invented word, or a place, mostly with a legal form. */
export function company(locale, random) {
  const last = () => random.pick(of(locale, 'last'));
  const form = random.next() < 0.75 ? ` ${random.pick(of(locale, 'forms'))}` : '';
  const chance = random.next();
  if (chance < 0.3) return last() + (form || ' Group');
  if (chance < 0.45) return `${last()} & ${last()}${form}`;
  if (chance < 0.55) return `${last()}, ${last()} and ${last()}`;
  if (chance < 0.62) return `${last()}-${last()}`;
  if (chance < 0.7) return `Bank of ${city(locale, random)}`;
  if (chance < 0.76) return `University of ${city(locale, random)}`;
  return random.pick(STEMS) + random.pick(TAILS) + form;
}
