const syllables =
  'ba co de fi gu la mo ne pi ro su ta ve wi zo kra blo stu fle tri mar lin dor han vel pex'.split(' ');
const words =
  'mango lantern velvet copper harbour pebble falcon orchid thunder marble cactus ribbon saffron glacier'
    .concat(
      ' walnut compass ember meadow piano walrus tulip quartz igloo noodle zebra cobalt puzzle cedar tango fig',
    )
    .concat(
      ' north blue clear prime smart swift core true first easy secure global daily best care trade health',
    )
    .split(' ');
const ends = [
  'example.com',
  'example.net',
  'example.org',
  'shop.example',
  'site.test',
  'host.invalid',
  'cloud.example',
];
const paths = 'verify login offer account docs start status c collect t id news promo help form pay'.split(
  ' ',
);

const times = (count, make) => Array.from({ length: count }, make).join('');
const between = (random, low, high) => low + random.below(high - low + 1);
const two = (number) => String(number).padStart(2, '0');
const hex = (random, count) => times(count, () => '0123456789abcdef'.charAt(random.below(16)));
const digits = (random, count) => times(count, () => String(random.below(10)));
const invented = (random) => times(2 + random.below(2), () => random.pick(syllables));
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const host = (random) =>
  `${random.next() < 0.6 ? random.pick(words) : invented(random)}.${random.pick(ends)}`;
const day = (random) =>
  `20${between(random, 15, 27)}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`;
const clock = (random) => `${two(random.below(24))}:${two(random.below(60))}`;
const cents = (random) => `${between(random, 1, random.pick([20, 300, 4000]))}.${two(random.below(100))}`;

/** A slot that is computed from the random source alone. */
const from = (make) => (context) => make(context.random);

/** Slots that are computed, the same in every language. */
export const made = {
  n: from((random) => String(between(random, 2, 12))),
  num: from((random) => String(between(random, 2, random.pick([20, 100, 1000])))),
  big: from((random) => String(between(random, 1000, 90000))),
  percent: from((random) => `${between(random, 2, 97)} %`),
  year: from((random) => String(between(random, 1720, 2026))),
  recent: from((random) => String(between(random, 2018, 2027))),
  day: from(day),
  time: from(clock),
  stamp: from((random) => `${day(random)}T${clock(random)}:${two(random.below(60))}Z`),
  price: from((random) => random.pick(['€', '$', '£', '']) + cents(random)),
  amount: from(cents),
  stars: from((random) => String(between(random, 1, 5))),
  hex: from((random) => hex(random, 7)),
  token: from((random) => hex(random, 32)),
  key: from((random) => `${random.pick(['sk', 'key', 'tok', 'pk'])}-${hex(random, 20)}`),
  ref: from(
    (random) => `${random.pick(['INV', 'REQ', 'TCK', 'ORD', 'CASE', 'PRJ', 'SR'])}-${digits(random, 5)}`,
  ),
  phone: from(
    (random) => `+${between(random, 1, 98)} ${digits(random, 3)} ${digits(random, 3)} ${digits(random, 4)}`,
  ),
  ip: from((random) => `198.51.100.${random.below(255)}`),
  version: from((random) => `${random.below(9)}.${random.below(20)}.${random.below(12)}`),
  host: from(host),
  url: from(
    (random) =>
      `https://${host(random)}/${random.pick(paths)}${random.next() < 0.4 ? `/${invented(random)}` : ''}`,
  ),
  mail: from((random) => `${random.pick(words)}.${invented(random)}@${random.pick(ends)}`),
  word: from((random) => random.pick(words)),
  brand: from(
    (random) =>
      capital(random.next() < 0.5 ? invented(random) : random.pick(words)) +
      random.pick(['', ' Pro', 'Plus', ' Labs', ' Direct', 'ify', ' One', ' & Co', 'Hub', ' X']),
  ),
  code: from((random) =>
    random.pick([hex(random, 6).toUpperCase(), `${random.pick(words).toUpperCase()}-${digits(random, 3)}`]),
  ),
  id: from((random) => `${random.pick(syllables)}${capital(invented(random))}`),
  low: from(invented),
  fence: () => '```',
  tick: () => '`',
};
