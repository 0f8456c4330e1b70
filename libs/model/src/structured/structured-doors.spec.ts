import { modelDouble } from 'unseen-guardian/testing';
import { type ModelReply, type ModelRequest } from 'unseen-guardian/kernel';
import { deskWith, type DeskSettings, RECIPIENT, WordControl } from '../../test/fixture';
import { anthropic } from '../../test/wire/anthropic.sample';
import { chat } from '../../test/wire/chat.sample';
import { eventsOf } from '../../test/wire/events-of';
import { generateContent } from '../../test/wire/gemini.sample';
import { responses } from '../../test/wire/responses.sample';
import { events, json, WireProvider } from '../../test/wire/wire-provider';
import { type WireSample } from '../../test/wire/wire-sample';
import { findGuardianException } from '../failure/find-guardian-exception';
import { guardedFetch } from '../wire/guarded-fetch';

const SCHEMA = {
  type: 'object',
  properties: { mood: { enum: ['glad', 'sad'] }, note: { type: 'string' } },
  required: ['mood'],
};
const HIDDEN = String.raw`{"mood":"glad","note":"\u0053ECRET"}`;
const MALFORMED = 'GUARDIAN_REPLY_MALFORMED';

const desk = (settings: DeskSettings = {}) =>
  deskWith(modelDouble(), { replyControls: [new WordControl()], ...settings });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => findGuardianException(error)?.code,
  );

describe('callModel with a schema', () => {
  const REQUEST: ModelRequest = {
    model: 'desk-1',
    recipient: RECIPIENT,
    messages: [{ role: 'user', content: 'The mood?' }],
    schema: SCHEMA,
  };
  const answering = (...texts: string[]) =>
    jest.fn((): Promise<ModelReply> =>
      Promise.resolve({ content: [{ type: 'text', text: texts.shift()! }], finish: 'stop' }),
    );

  it.each<[what: string, replies: string[], text: string]>([
    ['fits', ['{"mood":"glad"}'], '{"mood":"glad"}'],
    ['is repaired, and filtered as the host reads it', [`So: ${HIDDEN}`], '{"mood":"glad","note":"[w]"}'],
    ['is asked for again', ['{"mood":"angry"}', '{"mood":"sad"}'], '{"mood":"sad"}'],
  ])('a reply that %s', async (_what, replies, text) => {
    const { exchange } = desk();
    const { content } = await exchange.callModel(REQUEST, answering(...replies));
    expect(content).toEqual([{ type: 'text', text }]);
  });

  it('asks no more often than the call says', async () => {
    const { exchange } = desk({ structuredOutput: { attempts: 3 } });
    const send = answering('no', '{"mood":"glad"}');
    expect(await codeOf(exchange.callModel({ ...REQUEST, attempts: 0 }, send))).toBe(MALFORMED);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

const FORMATS: readonly [string, WireSample, change: object][] = [
  [
    'chat completions',
    chat,
    { response_format: { type: 'json_schema', json_schema: { name: 'mood', schema: SCHEMA } } },
  ],
  ['responses', responses, { text: { format: { type: 'json_schema', name: 'mood', schema: SCHEMA } } }],
  ['messages', anthropic, { output_config: { format: { type: 'json_schema', schema: SCHEMA } } }],
  [
    'generateContent',
    generateContent,
    { generationConfig: { responseMimeType: 'application/json', responseJsonSchema: SCHEMA } },
  ],
];

describe.each(FORMATS)('guardedFetch with the schema of %s', (_name, sample, change) => {
  const provider = new WireProvider();
  beforeAll(() => provider.listen());
  afterAll(() => provider.close());
  beforeEach(() => void provider.received.splice(0));

  const hello = [{ type: 'text', text: 'Hello' }];
  const ask = (path: string, body: unknown) =>
    desk().inside(() =>
      guardedFetch({ recipient: RECIPIENT })(provider.url(path), {
        method: 'POST',
        body: JSON.stringify(body),
      }),
    );
  const whole = () => ask(sample.path, sample.body(undefined, hello, change));
  const inPieces = () =>
    ask(sample.streamPath, sample.body(undefined, hello, { ...change, ...sample.streamed }));

  it.each([
    ['fits', '{"mood":"glad"}', '{"mood":"glad"}'],
    ['is badly written', `\`\`\`\n${HIDDEN}\n\`\`\``, '{"mood":"glad","note":"[w]"}'],
  ])('hands on a reply that %s', async (_what, said, text) => {
    provider.answer = json(sample.reply(said));
    expect(sample.textOfReply(await (await whole()).json())).toBe(text);
    provider.answer = events(...sample.stream(said.slice(0, 9), said.slice(9)));
    const { list } = await eventsOf(await inPieces());
    expect(sample.textOfEvents(list)).toBe(text);
  });

  it('withholds one that does not fit, and asks once', async () => {
    provider.answer = json(sample.reply('{"mood":"angry"}'));
    expect(await codeOf(whole())).toBe(MALFORMED);
    expect(provider.received).toHaveLength(1);
    provider.answer = events(...sample.stream('{"mood":', '"angry"}'));
    expect(await codeOf(inPieces())).toBe(MALFORMED);
  });
});
