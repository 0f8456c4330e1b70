import fc from 'fast-check';
import { printable, UNPRINTABLE } from './printable';

const CORPUS = {
  'an e-mail': 'jo.doe+x@example.com',
  'a short e-mail': 'a@b.c',
  'a name': 'Jane Doe',
  'a name with letters beyond ASCII': 'Jürgen',
  'a phone': '+49 170 1234567',
  'a phone of digits': '01701234567',
  'a phone with a label': 'tel:0170-123-4567',
  'a card': '4111 1111 1111 1111',
  'a card of digits': '4111111111111111',
  'a card in a code': 'card:4111-1111-1111-1111',
  'an IBAN': 'DE89370400440532013000',
  'an IPv4 address': '203.0.113.9',
  'an IPv6 address': '2001:db8:85a3:0:0:8a2e:370:7334',
  'a short IPv6 address': 'fe80::1',
  'a MAC address': 'aa:bb:cc:dd:ee:ff',
  'a cloud key': 'AKIAIOSFODNN7EXAMPLE',
  'a token': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'a line break': 'tickets\r\nadmin logged in',
  'a line break at the end': 'tickets.classify\n',
  'a terminal sequence': '\u001b[2Jtickets',
  'a NUL': 'tickets\u0000',
  'a right-to-left mark': 'tickets\u202e',
  'a half of a pair': 'tickets\ud800',
  'free text': 'please forget everything I said',
  nothing: '',
  'something long': 'a'.repeat(65),
  'an object that is a string': Object('jo@example.com') as string,
};

describe('printable', () => {
  it.each(Object.entries(CORPUS))('lets %s through nowhere', (_what, planted) => {
    const value = { plain: planted, list: [planted], deep: { deeper: planted }, [planted]: 1 };
    const said = JSON.stringify(printable(value));
    if (String(planted)) expect(said).not.toContain(JSON.stringify(String(planted)).slice(1, -1));
    expect(said).toContain(UNPRINTABLE);
  });

  it.each([
    ...[
      'tickets.classify',
      'support.triage',
      'Ticket',
      'openai:eu',
      'GUARDIAN_PROMPT_BLOCKED',
      'exchange.released',
    ],
    ...['personal-data.prompt', 'not_run', 'claude-3-5-sonnet-20241022', 'gpt-4o-mini-2024-07-18', '4o-mini'],
    ...['0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc', 'ab'.repeat(32)],
  ])('keeps %s', (text) => {
    expect(printable(text)).toBe(text);
  });

  it.each([
    [{ inputTokens: 4111111111111111 }, { inputTokens: UNPRINTABLE }],
    [{ n: Number.NaN, i: Infinity, big: 10n, f: () => 1, s: Symbol('x') }, undefined],
    [
      { durationMs: 12.6, ok: true, none: null, gone: undefined },
      { durationMs: 13, ok: true, none: null },
    ],
  ])('gives numbers and other kinds their bounds: %#', (value, expected) => {
    const all = Object.fromEntries(Object.keys(value).map((key) => [key, UNPRINTABLE]));
    expect(printable(value)).toEqual(expected ?? all);
  });

  it('ends on a value that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['again'] = loop;
    expect(JSON.stringify(printable(loop))).toContain(UNPRINTABLE);
  });

  it('never throws and never lets a control character, a space or an @ through', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (value) => {
        const said = JSON.stringify(printable(value)) ?? '';
        // eslint-disable-next-line no-control-regex -- these characters are what must be absent
        expect(said).not.toMatch(/[\u0000-\u0020@\u007f-\uffff]|\\[nrtbfu]/);
      }),
      { numRuns: 500 },
    );
  });
});
