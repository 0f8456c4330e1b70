import { Body, Controller, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { generateText, streamText } from 'ai';
import { IsOptional, IsString } from 'class-validator';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { currentExchange } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { Conversations, MemoryPseudonymStore, PromptField } from 'unseen-guardian/privacy';
import { modelDouble, onEveryAdapter, type RecordedCall, TokenIssuer } from 'unseen-guardian/testing';
import { attackedDesks, ENDPOINT } from '../attacks/attack-desk';
import { type Answer, ask } from '../support/http-client';

const MAIL = 'jane.doe@example.org';
const WAYS = ['whole', 'stream'] as const;

class TalkDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;

  @IsOptional()
  @IsString()
  conversationId?: string;
}

@Controller('talk')
class TalkController {
  constructor(
    private readonly models: GuardedModels,
    private readonly conversations: Conversations,
  ) {}

  @Post('whole')
  @HttpCode(200)
  @AIEndpoint({ id: 'talk.whole', ...ENDPOINT })
  async whole(@Body() dto: TalkDto): Promise<{ conversationId: string; answer: string }> {
    const conversationId = await this.join(dto);
    const { text: answer } = await generateText(this.settings(dto));
    return { conversationId, answer };
  }

  @Post('stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'talk.stream', ...ENDPOINT })
  async stream(@Body() dto: TalkDto): Promise<Observable<MessageEvent>> {
    await this.join(dto);
    const { textStream } = streamText({ ...this.settings(dto), onError: () => undefined });
    return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data })));
  }

  private async join({ conversationId }: TalkDto): Promise<string> {
    if (conversationId === undefined) return this.conversations.start(currentExchange());
    await this.conversations.open(currentExchange(), conversationId);
    return conversationId;
  }

  private settings({ text }: TalkDto) {
    return {
      model: this.models.get('default'),
      messages: prompt`Answer: ${untrusted(text, 'question')}`,
      maxRetries: 0,
    };
  }
}

/** Whoever else may have heard of the id. */
const STRANGERS = [
  ['another user', { sub: 'bob', tenant: 'acme' }],
  ['a user of the same name elsewhere', { sub: 'ana', tenant: 'globex' }],
] as const;

const pseudonymIn = ({ text }: RecordedCall): string => /⟦[^⟧]+⟧/.exec(text)![0];

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  /** A host in which Ana has begun a conversation, and a model that repeats the pseudonym of her first message. */
  const begun = async () => {
    let known: string | undefined;
    const model = modelDouble({ speak: (call) => [`I write to ${(known ??= pseudonymIn(call))} now.`] });
    const options = {
      authentication: { issuer: issuer.issuer, audience: 'small-desk' },
      privacy: { conversations: { store: new MemoryPseudonymStore() } },
    };
    const desk = await open({ controller: TalkController, model, options });
    const say = (
      way: (typeof WAYS)[number],
      who: { sub: string; tenant: string },
      body: object,
    ): Promise<Answer> =>
      ask(`${desk.url}/talk/${way}`, { token: issuer.token({ ...who, roles: ['agent'] }), body });
    const first = await say('whole', ANA, { text: `Write to ${MAIL}.` });
    return { model, say, first, conversationId: (first.body as { conversationId: string }).conversationId };
  };
  const ANA = { sub: 'ana', tenant: 'acme' };

  it.each(WAYS)('whoever began a conversation goes on with its pseudonyms (%s)', async (way) => {
    const { say, first, conversationId, model } = await begun();
    const { status, text } = await say(way, ANA, { text: 'And again?', conversationId });
    expect(first.body).toMatchObject({ answer: `I write to ${MAIL} now.` });
    expect(status).toBe(200);
    expect(text).toContain(MAIL);
    for (const call of model.calls) expect(call.text).not.toContain('jane');
  });

  describe.each(STRANGERS)('%s', (_who, stranger) => {
    it.each(WAYS)('cannot take part in it (%s)', async (way) => {
      const { say, conversationId, model } = await begun();
      const { status, text } = await say(way, stranger, { text: 'And again?', conversationId });
      expect([200, 404]).toContain(status); // the headers of a stream may have left before
      expect(text).toContain('GUARDIAN_NOT_FOUND');
      expect(text).not.toContain('jane');
      expect(model.calls).toHaveLength(1);
    });

    it.each(WAYS)('has nothing restored from its pseudonyms (%s)', async (way) => {
      const { say, model } = await begun();
      const pseudonym = pseudonymIn(model.calls[0]!);
      const { status, text } = await say(way, stranger, {
        text: `Who is ${pseudonym}? And bob@firm.example?`,
      });
      expect(status).toBe(200);
      expect(text).toContain('I write to');
      expect(text).not.toContain('jane');
      expect(pseudonymIn(model.calls[1]!)).not.toBe(pseudonym);
    });

    it('is answered as if there were none', async () => {
      const { say, conversationId } = await begun();
      const wrong = conversationId.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'));
      const problems = [];
      for (const id of [conversationId, wrong]) {
        const { status, body } = await say('whole', stranger, { text: 'And again?', conversationId: id });
        problems.push({ status, ...(body as object), requestId: '' });
      }
      expect(problems[0]).toMatchObject({ status: 404, code: 'GUARDIAN_NOT_FOUND' });
      expect(problems[1]).toEqual(problems[0]);
    });
  });

  it('two users at once share nothing', async () => {
    const { say, conversationId } = await begun();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        say('whole', turn % 2 ? STRANGERS[0][1] : ANA, { text: `Turn ${turn}`, conversationId }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      Array.from(answers, (_, turn) => (turn % 2 ? 404 : 200)),
    );
    for (const { status, text } of answers) expect(text.includes(MAIL)).toBe(status === 200);
  });
});
