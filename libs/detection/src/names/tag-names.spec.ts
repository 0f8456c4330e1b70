import { type Finding } from '../finding';
import { tagNames } from './tag-names';
import { loadNameTagger } from './tagger';

const shown = (text: string): string[] =>
  tagNames(text).map(({ category, start, end }) => `${category} ${text.slice(start, end)}`);

const FOUND: readonly (readonly [language: string, text: string, expected: string])[] = [
  ['en', 'Hello, my name is Priya Ramanathan and I need help.', 'PERSON Priya Ramanathan'],
  ['en, lower case', 'hey its martin keller, can u reset my password', 'PERSON martin keller'],
  ['en, possessive', "We received Anna Novak's letter.", 'PERSON Anna Novak'],
  ['en, title', 'Dear Mr. Keller, thank you for your visit.', 'PERSON Keller'],
  ['en, place', 'She moved from Berlin to Portugal last year.', 'LOCATION Portugal'],
  ['en, family name first', 'I had dinner with Ye Mingxuan and her brother.', 'PERSON Ye Mingxuan'],
  ['en, given name on no list', 'My name is Tempeste and I cannot log in.', 'PERSON Tempeste'],
  ['en, address in a quoted mail', '> Anna Novak\n> 12 Elm Road\n> Springfield', 'ADDRESS 12 Elm Road'],
  ['de', 'Mein Name ist Jürgen Vogel und ich möchte kündigen.', 'PERSON Jürgen Vogel'],
  ['fr', "Bonjour, je m'appelle Camille Laurent et j'habite à Lyon.", 'PERSON Camille Laurent'],
  ['es', 'Hola, me llamo Lucía Fernández y vivo en Madrid.', 'PERSON Lucía Fernández'],
  ['it', 'Mi chiamo Giulia Romano e abito a Torino.', 'PERSON Giulia Romano'],
  ['nl', 'Mijn naam is Sanne de Vries en ik woon in Utrecht.', 'PERSON Sanne de Vries'],
  ['pt', 'Meu nome é Mariana Carvalho e moro em Lisboa.', 'PERSON Mariana Carvalho'],
  ['pl', 'Nazywam się Katarzyna Nowak i mieszkam w Krakowie.', 'PERSON Katarzyna Nowak'],
  ['sv', 'Jag heter Elin Lindqvist och bor i Uppsala.', 'PERSON Elin Lindqvist'],
  ['da', 'Jeg hedder Mette Sørensen og bor i Aarhus.', 'PERSON Mette Sørensen'],
  ['cs', 'Jmenuji se Tomáš Dvořák a bydlím v Brně.', 'PERSON Tomáš Dvořák'],
  ['tr', 'Benim adım Zeynep Yıldız ve İzmir şehrinde yaşıyorum.', 'PERSON Zeynep Yıldız'],
  ['ru', 'Меня зовут Ольга Соколова, я живу в городе Казань.', 'PERSON Ольга Соколова'],
  ['surname that is also a place', 'Dear Mr. Hawthorne, thank you for your visit.', 'PERSON Hawthorne'],
  ['surname on no list', 'I spoke to Mrs. Okafor about it.', 'PERSON Okafor'],
  ['de, surname on no list', 'Hallo Frau Mesterkamp, Ihr Termin ist am Montag.', 'PERSON Mesterkamp'],
  ['chat, on no list', 'hey its zorbin kaltner, can u help', 'PERSON zorbin kaltner'],
  [
    'address',
    'Please send it to 12 Baker Street, London NW1 6XE.',
    'ADDRESS 12 Baker Street, London NW1 6XE',
  ],
  ['address, de', 'Ich wohne in der Lindenstraße 12, 10969 Berlin.', 'ADDRESS Lindenstraße 12, 10969 Berlin'],
  [
    'address, lines',
    'Ship to:\n1600 Elm Avenue\nDayton, OH 45402',
    'ADDRESS 1600 Elm Avenue\nDayton, OH 45402',
  ],
  ['address, json', '{"street":"Main Street 5","zip":"90210"}', 'ADDRESS 90210'],
  ['zh', '我叫王小明，住在上海。', 'PERSON 王小明'],
  ['json', '{"fullName":"Marta Kowalczyk","plan":"Premium"}', 'PERSON Marta Kowalczyk'],
];

/** Known misses of the present weights; a test that starts to pass here moves to `FOUND`. */
const MISSED: readonly (readonly [what: string, text: string, expected: string])[] = [];

const EMPTY: readonly (readonly [what: string, text: string])[] = [
  ['code', 'export class UserService extends BaseService { private readonly map = new Map(); }'],
  ['change log', '* Added Support for HTTP Proxy\n* Removed Legacy Parser'],
  ['licence', 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND'],
  ['log', '2024-02-01 10:00:00 INFO Starting Application Server; Loading Configuration'],
  ['German nouns', 'Bitte öffnen Sie die Einstellungen und wählen Sie im Menü den Eintrag Datenschutz.'],
  ['no person behind a salutation', 'Dear Customer,\n\nThank you for your purchase.'],
  ['e-mail address', 'Contact: anna.novak@example.org'],
  [
    'documentation',
    '## Windows\n\nUse `--color` on Linux and Rust. See Section 12 of the Guide for `Regex`.',
  ],
  ['numbers and capitals', 'See RFC 2119 and Section 3.2. Room 12 is free.'],
  ['nothing', ''],
];

/** Units whose repetition must neither throw nor break the order of the findings. */
const HOSTILE = [
  'A ',
  'Aa ',
  'A',
  ' ',
  '\n',
  'Aa-',
  'John Smith ',
  'van ',
  'a.',
  '1-',
  '{}=',
  "O'",
  '\ud83d',
  '王',
  'é',
];

const LENGTH = 40_000;

function expectOrder(findings: readonly Finding[], text: string): void {
  let last = 0;
  for (const { start, end, score } of findings) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(score > 0 && score <= 1).toBe(true);
    last = end;
  }
}

describe('tagNames', () => {
  it.each(FOUND)('finds the name (%s)', (_language, text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.failing.each(MISSED)('does not find yet: %s', (_what, text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.each(EMPTY)('finds nothing in %s', (_what, text) => {
    expect(shown(text)).toEqual([]);
  });

  it('gives indices into the original text, beyond the first block and behind surrogate pairs', () => {
    const filler = '😀 nothing to see here.\n'.repeat(900);
    const text = `${filler}Hello, my name is Priya Ramanathan and I need help.`;
    const [finding] = tagNames(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('Priya Ramanathan');
  });

  it('says the same every time, whatever it read before', () => {
    const text = FOUND.map(([, sentence]) => sentence).join('\n');
    const first = tagNames(text);
    tagNames('Some Other Text about Paris and John Smith '.repeat(300));
    expect(first.length).toBeGreaterThan(FOUND.length);
    expect(tagNames(text)).toEqual(first);
  });

  it.each(HOSTILE)('keeps order and bounds in repeats of %j', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expectOrder(tagNames(text), text);
  });

  it('keeps the findings of one block when more text follows: work grows by blocks', () => {
    const sentence = 'Hello, my name is Priya Ramanathan and I need help.\n';
    const few = tagNames(sentence.repeat(200)).length;
    expect(few).toBeGreaterThan(0);
    expect(tagNames(sentence.repeat(2000)).length).toBeGreaterThan(few * 9);
    expect(tagNames(sentence.repeat(2000)).length).toBeLessThan(few * 11);
  });

  it('refuses weights of another format', () => {
    expect(() => loadNameTagger(new Uint8Array(64))).toThrow('npm run train:names');
  });
});
