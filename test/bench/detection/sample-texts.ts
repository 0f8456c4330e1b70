/** Deterministic texts of the kinds that pass through a service; every sentence is written here. */
const NAMES = [
  'Ada Lovelace',
  'Grace Hopper',
  'Katherine Johnson',
  'Jean Dupont',
  'Erika Mustermann',
  'Ole Nordmann',
];
const CITIES = ['Lisbon', 'Utrecht', 'Graz', 'Leeds', 'Odense', 'Toledo'];
const PRODUCTS = ['lamp', 'kettle', 'bicycle pump', 'garden chair', 'notebook', 'rain jacket'];

const pick = (list: readonly string[], index: number): string => list[index % list.length]!;
const digits = (index: number, length: number): string =>
  String((index * 7919 + 104_729) % 10 ** length).padStart(length, '0');
const mail = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;

const SENTENCES: readonly ((index: number) => string)[] = [
  (n) =>
    `Dear team, the ${pick(PRODUCTS, n)} that I ordered last week has not arrived yet, and nobody answers.`,
  (n) =>
    `My name is ${pick(NAMES, n)}, I live in ${pick(CITIES, n)} and bought it as a present for my sister.`,
  () => 'The box was open when the parcel came, but everything that belongs to it was inside and works well.',
  (n) =>
    `Please write to ${mail(pick(NAMES, n))} or call +44 20 7946 0${digits(n, 3)} if anything is unclear.`,
  () =>
    'I have read the manual twice and still cannot find out how the timer is switched off in the evening.',
  (n) =>
    `The invoice ${digits(n, 7)} says two pieces, although the order of 12 May was for one of them only.`,
  () => 'It would be kind to hear from you before the weekend, since we are going away on Saturday morning.',
];

const prose = (n: number): string =>
  Array.from({ length: 18 }, (_, line) => SENTENCES[(n + line) % SENTENCES.length]!(n * 5 + line)).join(' ');

const log = (n: number): string =>
  Array.from({ length: 16 }, (_, line) => {
    const at = `2026-05-${digits(n + line, 2).replace(/^[4-9]/, '1')}T08:${digits(line, 1)}7:01.${digits(n, 3)}Z`;
    const user = line % 4 === 0 ? ` user=${mail(pick(NAMES, n))}` : '';
    return `${at} INFO  http - GET /api/v1/items/${digits(n + line, 6)} 200 ${digits(line, 3)}ms trace=${digits(n, 8)}ab${digits(line, 4)}${user}`;
  }).join('\n');

const json = (n: number): string =>
  JSON.stringify({
    items: Array.from({ length: 8 }, (_, item) => ({
      id: Number(digits(n + item, 6)),
      customer: { name: pick(NAMES, n + item), email: mail(pick(NAMES, n + item)), city: pick(CITIES, n) },
      product: pick(PRODUCTS, item),
      price: Number(digits(item, 4)) / 100,
      note: SENTENCES[(n + item) % SENTENCES.length]!(n),
    })),
  });

const code = (n: number): string =>
  Array.from(
    { length: 14 },
    (_, line) =>
      `export function load${pick(PRODUCTS, line).replaceAll(' ', '')}${n}(id: number, options = { retries: ${line}, delay: ${digits(n, 3)} }) {\n  return cache.get(\`item:\${id}\`) ?? fetchItem(id, options); // see the guide, section ${line}.${n % 9}\n}`,
  ).join('\n');

/** A kind of text. */
export interface SampleKind {
  readonly kind: string;
  readonly documents: readonly string[];
}

const COUNT = 200;
const many = (make: (index: number) => string): string[] => Array.from({ length: COUNT }, (_, n) => make(n));

/** Documents of about 2 kB, by kind. */
export const SAMPLES: readonly SampleKind[] = [
  { kind: 'letters', documents: many(prose) },
  { kind: 'logs', documents: many(log) },
  { kind: 'JSON', documents: many(json) },
  { kind: 'code', documents: many(code) },
];
