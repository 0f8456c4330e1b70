import { type NextSdk, runNextSdk } from './next-sdk';
import { type PackedHost } from './packed-host';

const CASES: readonly [name: string, status: number, body: Readonly<Record<string, unknown>>][] = [
  ['whole', 200, { text: 'Good morning.' }],
  ['object', 200, { mood: 'glad' }],
  ['stream', 200, { text: 'Good morning.' }],
  ['secret', 422, { code: 'GUARDIAN_REPLY_BLOCKED' }],
  ['interrupted', 502, { code: 'GUARDIAN_PROVIDER_FAILED' }],
  ['custom', 422, { code: 'GUARDIAN_REPLY_BLOCKED' }],
];

/** What must hold with the AI SDK 7; part of the packaging tests, which have a packed host. */
export function nextSdkCases(host: () => PackedHost): void {
  let next: NextSdk;
  beforeAll(async () => (next = await runNextSdk(host())), 300_000);

  it.each(CASES)('answers the case "%s"', (name, status, body) => {
    expect(next.answers[name]).toEqual([status, expect.objectContaining(body)]);
  });

  it('shows the provider pseudonyms alone', () => {
    expect(next.received).toHaveLength(CASES.length);
    expect(next.received.join()).not.toContain('ada@example.com');
  });
}
