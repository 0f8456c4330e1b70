import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { PresidioTier } from './presidio.tier';
import { type ClassifiedToken, TokenClassificationTier } from './token-classification.tier';

const spans = (text: string, findings: readonly { category: string; start: number; end: number }[]) =>
  findings.map(({ category, start, end }) => `${category}=${text.slice(start, end)}`);

describe('PresidioTier', () => {
  let server: Server;
  let answer: RequestListener;
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it('asks the analyser and counts as JavaScript does', async () => {
    let asked = '';
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => (asked += chunk.toString()));
      request.on('end', () =>
        response.end(JSON.stringify([{ entity_type: 'EMAIL_ADDRESS', start: 2, end: 17, score: 1 }])),
      );
    };
    const text = '👍 ada@example.com';
    expect(spans(text, await new PresidioTier({ url: url() }).detect(text))).toEqual([
      'EMAIL=ada@example.com',
    ]);
    expect(JSON.parse(asked)).toEqual({ text, language: 'en', score_threshold: 0.5 });
  });

  it.each<[string, RequestListener]>([
    ['an error', (_request, response) => response.writeHead(500).end()],
    ['no list', (_request, response) => response.end('{}')],
    ['a list of something else', (_request, response) => response.end('[{"start":1}]')],
    ['a redirect', (_request, response) => response.writeHead(302, { location: '/' }).end()],
    ['nothing in time', () => undefined],
  ])('fails on %s', async (_what, listener) => {
    answer = listener;
    await expect(new PresidioTier({ url: url(), timeout: 200 }).detect('x')).rejects.toThrow();
  });

  it('refuses what is no address', () => {
    expect(() => new PresidioTier({ url: 'presidio' })).toThrow('http://presidio:3000');
  });
});

describe('TokenClassificationTier', () => {
  const text = 'Ada Lovelace met Charles in London';
  const run = async (tokens: ClassifiedToken[]) =>
    spans(text, await new TokenClassificationTier({ classify: () => Promise.resolve(tokens) }).detect(text));

  it('puts pieces together', async () => {
    const tokens = [
      { entity: 'B-PER', score: 0.9, word: 'Ada' },
      { entity: 'I-PER', score: 0.8, word: 'Love' },
      { entity: 'I-PER', score: 0.8, word: '##lace' },
      { entity: 'B-PER', score: 0.9, word: 'Charles' },
      { entity: 'B-LOC', score: 0.9, word: 'London' },
    ];
    expect(await run(tokens)).toEqual(['PERSON=Ada Lovelace', 'PERSON=Charles', 'LOCATION=London']);
  });

  it('takes groups with offsets, and leaves out what is unsure or unknown', async () => {
    const tokens = [
      { entity_group: 'PER', score: 0.9, word: 'Ada Lovelace', start: 0, end: 12 },
      { entity_group: 'PER', score: 0.2, word: 'Charles', start: 17, end: 24 },
      { entity_group: 'MISC', score: 0.9, word: 'London', start: 28, end: 34 },
    ];
    expect(await run(tokens)).toEqual(['PERSON=Ada Lovelace']);
  });
});
