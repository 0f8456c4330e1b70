import { createHash } from 'node:crypto';
import { seededRandom } from '../../../spec/injection/seeded-random';
import { injectionViews } from './injection-views';

const random = seededRandom(11);
const bytes = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, () => Math.floor(random() * 256)));
const hash = (value: number): string => createHash('sha256').update(String(value)).digest('hex');
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const letters = (count: number, from: string): string =>
  Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).join('');

const CLEAN: Readonly<Record<string, string>> = {
  English:
    'The committee met on the 3rd of May to talk about the new bridge. Some members said that it would cost too much, ' +
    'others that the old one was no longer safe. In the end they asked for a second opinion and a report by June.',
  'words that orders use':
    'How do I ignore a file in Git? The previous version of the instructions said that the system would prompt for a ' +
    'password, but now it does not. Please show me the rules for the hidden folder.',
  German:
    'Sehr geehrte Frau Müller, vielen Dank für Ihre Nachricht vom 12. März. Die Rechnung haben wir noch einmal geprüft ' +
    'und können bestätigen, dass der Betrag am Freitag überwiesen worden ist. Mit freundlichen Grüßen',
  Polish:
    'Dzień dobry, chciałbym zapytać o godziny otwarcia sklepu w najbliższą niedzielę oraz o cenę biletów.',
  Finnish: 'Hyvää huomenta, haluaisin varata pöydän kahdelle hengelle perjantai-illaksi kello seitsemän.',
  Hungarian: 'Jó napot kívánok, szeretnék asztalt foglalni két személyre péntek estére hét órára.',
  Russian: 'Добрый день! Подскажите, пожалуйста, когда откроется магазин и сколько стоит доставка в Казань?',
  Chinese: '你好，我想预订明天晚上七点的两人座位。请问你们有素食菜单吗？谢谢。',
  Japanese: 'こんにちは。明日の午後七時に二名で予約をお願いします。ベジタリアンのメニューはありますか。',
  Korean: '안녕하세요. 내일 저녁 일곱 시에 두 명 예약하고 싶습니다. 채식 메뉴가 있나요?',
  Arabic: 'مرحبا، أريد أن أحجز طاولة لشخصين مساء غد في الساعة السابعة، شكرا جزيلا.',
  Hindi: 'नमस्ते, मैं कल शाम सात बजे दो लोगों के लिए मेज़ बुक करना चाहता हूँ।',
  code: "export async function load(path: string): Promise<Config> {\n  const raw = await readFile(path, 'utf8');\n  if (!raw) throw new Error('empty: ' + path + '\\n');\n  return JSON.parse(raw) as Config;\n}",
  Python:
    "def total(rows):\n    # add up what is paid\n    return sum(r['price'] * r['count'] for r in rows if r['paid'])",
  'minified JavaScript':
    '!function(e,t){"object"==typeof exports?module.exports=t():e.x=t()}(this,function(){var n=0,r=[1,2,3];return{a:function(){return n++},b:r.map(function(e){return e*2})}});',
  JSON: JSON.stringify({
    id: 17,
    user: { name: 'Ada', mail: 'ada@example.com' },
    tags: ['a', 'b'],
    ok: true,
    at: null,
  }),
  logs: lines(
    8,
    (at) =>
      `2024-05-0${at + 1}T12:00:0${at}.123Z INFO [http] GET /api/v2/users/${at} 200 ${at}ms id=${hash(at).slice(0, 16)}`,
  ),
  CSV: `id,name,city,amount\n${lines(8, (at) => `${at},Ada ${at},London,${at * 17}.50`)}`,
  table: `| a | b | c |\n|---|---|---|\n${lines(5, (at) => `| ${at} | x${at} | ${at * 3} |`)}`,
  numbers: lines(6, () => Array.from({ length: 8 }, () => Math.floor(random() * 256)).join(', ')),
  'a picture in base64': `data:image/png;base64,${bytes(3000).toString('base64')}`,
  UUIDs: lines(6, (at) => hash(at).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')),
  hashes: lines(6, (at) => hash(at + 99)),
  fingerprint: bytes(32)
    .toString('hex')
    .replace(/..(?=.)/g, '$&:'),
  'hex dump': lines(
    4,
    (at) =>
      `0000${at}0  ${bytes(16)
        .toString('hex')
        .replace(/..(?=.)/g, '$& ')}`,
  ),
  token: `Bearer eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"17","exp":1}').toString('base64url')}.${bytes(32).toString('base64url')}`,
  diff: '--- a/x.ts\n+++ b/x.ts\n@@ -1,3 +1,3 @@\n-const a = 1;\n+const a = 2;\n export { a };',
  DNA: letters(400, 'ACGT'),
  protein: letters(400, 'ACDEFGHIKLMNPQRSTVWY'),
  names:
    'Anna Kowalczyk, Björn Åkesson, Chidi Okonkwo, Dmitri Petrov, Eleni Papadopoulou, Fatima Zahra, Giulia Ricci',
  abbreviations:
    'J. R. R. Tolkien, C. S. Lewis and U.S.A., e.g. i.e. a.m. p.m. Ph.D., items a, b, c, d and e.',
  shouting: 'Sooo nice!!! What a restaurant, yummmm, www.example.com, hahaha, 10/10',
  units:
    'The 4x4 does 0 to 60 in 3.2s, has 8GB of RAM, an 11th gen i7, USB3 and H2O cooling for $5k @ 50% off.',
  emoji: 'Great match today 🇩🇪🇫🇷 👍🏽 ❤️ 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 what a goal!',
  HTML: '<div class="card"><h1>Opening hours</h1><p>Monday to Friday</p><img src="a.png" alt="Shop"></div>',
  links:
    'See [the docs](https://example.com/a%20b?q=caf%C3%A9) and https://example.com/x?y=1&z=2#top for more.',
};

describe('injectionViews on clean texts', () => {
  it.each(Object.entries(CLEAN))('reads %s in one way only', (_name, text) => {
    expect(
      injectionViews(text)
        .map(({ kind, view }) => [kind, view.text])
        .slice(1),
    ).toEqual([]);
  });
});
