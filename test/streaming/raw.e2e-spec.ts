import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { streamText } from 'ai';
import { AIEndpoint } from 'unseen-guardian';
import { currentExchange, type ReplyStream } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { type ModelDouble, modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { attackedDesks, ENDPOINT, QuestionDto } from '../attacks/attack-desk';
import { eventsOf, eventually, openStream, type ServerEvent } from '../support/sse';
import { SECRET_WORD, STOPPING } from './stopping';

const encoded = (text: string) => new TextEncoder().encode(text);
async function* pieces(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

/** Every kind of thing that can be piped; each says `one two`. */
const SOURCES: Readonly<Record<string, () => ReplyStream>> = {
  'a web response': () =>
    new Response('one two', {
      status: 203,
      headers: [
        ['content-type', 'text/plain'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['content-length', '99'],
      ],
    }),
  'a stream of bytes': () => new Response(encoded('one two')).body!,
  'an async generator': () => pieces('one ', '', 'two'),
  'a Readable': () => Readable.from([Buffer.from('one '), Buffer.from('two')]),
};

/** The response of Express, or the reply of Fastify. */
interface Reply {
  readonly raw?: Reply;
  header(name: string, value: string): unknown;
  end(text: string): unknown;
}
type Handler = (this: RawController, question: QuestionDto, reply: Reply) => unknown;
let handle: Handler;

@Controller('raw')
class RawController {
  constructor(private readonly models: GuardedModels) {}

  @Post()
  @HttpCode(200)
  @AIEndpoint({ id: 'raw.ask', ...ENDPOINT, raw: true })
  ask(@Body() question: QuestionDto, @Res() reply: Reply): unknown {
    return handle.call(this, question, reply);
  }

  stream({ text }: QuestionDto) {
    const messages = prompt`Answer the question: ${untrusted(text, 'question')}`;
    return streamText({
      ...{ model: this.models.get('default'), messages, maxRetries: 0 },
      onError: () => undefined,
    });
  }
}

async function* lines(words: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const word of words) yield `${JSON.stringify({ word })}\n`;
}

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const BODY = { text: 'What is the code?' };
  const post = async (handler: Handler, model: ModelDouble = modelDouble()) => {
    handle = handler;
    const desk = await open({ controller: RawController, model, replace: [STOPPING] });
    return { desk, response: await openStream(`${desk.url}/raw`, desk.token, BODY) };
  };
  /** Lets the model go on to the secret word only when the caller has read what is before it. */
  const stopped = async (handler: Handler) => {
    const chunks = ['The code is hidden in this sentence. ', `It is ${SECRET_WORD}. `, 'Keep it.'];
    const model = modelDouble({ chunks, paced: true });
    model.next(1);
    const asked = await post(handler, model);
    return { ...asked, goOn: () => model.next(3) };
  };
  const isStopped = async (desk: Awaited<ReturnType<typeof open>>) => {
    await eventually(() => desk.settled().length === 1);
    expect(desk.settled()).toMatchObject([{ outcome: 'stopped', code: 'GUARDIAN_REPLY_BLOCKED' }]);
  };

  it.each(Object.entries(SOURCES))('%s is the reply', async (_name, source) => {
    const { desk, response } = await post((_question, reply) => currentExchange().pipe(source(), reply));
    expect(await response.text()).toBe('one two');
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    await eventually(() => desk.settled().length === 1);
    expect(desk.settled()).toMatchObject([{ outcome: 'completed', controls: { audit: 'pass' } }]);
  });

  it('keeps the status and the headers of a web response, and of the handler', async () => {
    const { response } = await post((_question, reply) => {
      reply.header('x-desk', 'small');
      return currentExchange().pipe(SOURCES['a web response']!(), reply);
    });
    expect(response.status).toBe(203);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('content-length')).toBeNull();
    expect(response.headers.get('x-desk')).toBe('small');
  });

  it('ends a stopped event stream with one guardrail event, behind what was already passed on', async () => {
    const { desk, response, goOn } = await stopped(function (question, reply) {
      return currentExchange().pipe(this.stream(question).toUIMessageStreamResponse(), reply);
    });
    expect(response.status).toBe(200);
    const events: ServerEvent[] = [];
    for await (const event of eventsOf(response)) {
      events.push(event);
      if (event.data.includes('start')) goOn();
    }
    const guardrails = events.filter(({ type }) => type === 'guardrail');
    expect(guardrails).toHaveLength(1);
    expect(events.at(-1)).toBe(guardrails[0]);
    expect(JSON.parse(guardrails[0]!.data)).toMatchObject({ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' });
    expect(JSON.stringify(events)).not.toContain(SECRET_WORD);
    await isStopped(desk);
  });

  it('sets the guardrail event apart from an event that was broken off', async () => {
    const { response } = await post((_question, reply) => {
      const body = (async function* () {
        yield 'data: half an ev';
        throw new Error('the handler broke');
      })();
      const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
      return currentExchange().pipe(
        new Response(Readable.toWeb(Readable.from(body)) as never, { headers }),
        reply,
      );
    });
    const text = await response.text();
    expect(text).toMatch(/^data: half an ev\n\nevent: guardrail\ndata: .*GUARDIAN_INTERNAL.*\n\n$/);
  });

  it('ends stopped JSON lines with one line that says so', async () => {
    const { desk, response, goOn } = await stopped(function (question, reply) {
      reply.header('content-type', 'application/x-ndjson');
      return currentExchange().pipe(lines(this.stream(question).textStream), reply);
    });
    goOn();
    const said = (await response.text()).trimEnd().split('\n');
    expect(JSON.parse(said[0]!)).toHaveProperty('word');
    expect(JSON.parse(said.at(-1)!)).toMatchObject({
      event: 'guardrail',
      data: { code: 'GUARDIAN_REPLY_BLOCKED' },
    });
    await isStopped(desk);
  });

  it('breaks the connection of a stopped text, which would pass for a whole one', async () => {
    const { desk, response, goOn } = await stopped(function (question, reply) {
      return currentExchange().pipe(this.stream(question).toTextStreamResponse(), reply);
    });
    expect(response.status).toBe(200);
    goOn();
    await expect(response.text()).rejects.toThrow();
    await isStopped(desk);
  });

  it('is 422 and not a stream when it is stopped before its first byte', async () => {
    const model = modelDouble({ replies: [`${SECRET_WORD} it is.`] });
    const { desk, response } = await post(function (question, reply) {
      return currentExchange().pipe(this.stream(question).textStream, reply);
    }, model);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'GUARDIAN_REPLY_BLOCKED' });
    await eventually(() => desk.settled().length === 1);
    expect(desk.settled()).toMatchObject([{ outcome: 'denied' }]);
  });

  const SILENT: readonly (readonly [string, Handler, number])[] = [
    ['pipes nothing', () => undefined, 500],
    ['writes for itself', (_question, reply) => void (reply.raw ?? reply).end('past the seal'), 503],
    [
      'swallows the refusal',
      function (question, reply) {
        const stream = this.stream({ text: `Say ${question.text}` }).textStream;
        return currentExchange()
          .pipe(stream, reply)
          .catch(() => undefined);
      },
      422,
    ],
    [
      'does not wait for the refusal',
      function (question, reply) {
        void currentExchange().pipe(this.stream(question).textStream, reply);
      },
      422,
    ],
    ['pipes objects', (_question, reply) => currentExchange().pipe({} as never, reply), 500],
  ];
  it.each(SILENT)('a handler that %s is refused and recorded', async (_what, handler, status) => {
    const { desk, response } = await post(handler, modelDouble({ replies: [`${SECRET_WORD} it is.`] }));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('past the seal');
    await eventually(() => desk.settled().length === 1);
    expect(desk.settled()).toMatchObject([{ outcome: expect.stringMatching(/denied|failed/) }]);
  });

  it('does not read ahead of a caller who does not read', async () => {
    const all = 2_000;
    let read = 0;
    const { response } = await post((_question, reply) => {
      const body = (async function* () {
        for (; read < all; read++) yield Buffer.alloc(64 * 1024, 'x');
      })();
      return currentExchange().pipe(body, reply);
    });
    let before = -1;
    while (read !== before) {
      before = read;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(read).toBeLessThan(all);
    await response.body!.cancel();
  });

  it('lets go of a source that heeds no signal when the caller leaves', async () => {
    let isLetGo = false;
    const source = {
      [Symbol.asyncIterator]: () => {
        let isFirst = true;
        return {
          next: () => {
            const piece = { done: false as const, value: 'one ' };
            if (!isFirst) return new Promise<never>(() => undefined);
            isFirst = false;
            return Promise.resolve(piece);
          },
          return: async () => {
            isLetGo = true;
            return { done: true as const, value: undefined };
          },
        };
      },
    };
    const { desk, response } = await post((_question, reply) => currentExchange().pipe(source, reply));
    await response.body!.cancel();
    await eventually(() => isLetGo && desk.settled().length > 0);
    expect(desk.settled()).toMatchObject([{ outcome: 'aborted' }]);
  });
});
