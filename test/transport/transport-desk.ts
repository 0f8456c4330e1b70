import { Body, Controller, HttpCode, type MessageEvent, Post, Res, Sse, type Type } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { generateText, streamText } from 'ai';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint, type GuardianOptions } from 'unseen-guardian';
import { currentExchange } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, type ProviderModel, untrusted } from 'unseen-guardian/model';
import {
  MemoryAuditStore,
  type RunningApp,
  type StartApp,
  type StartOptions,
  type TokenIssuer,
} from 'unseen-guardian/testing';
import { ENDPOINT, QuestionDto } from '../attacks/attack-desk';
import { smallDesk } from '../support/small-desk';

/** What all endpoints of these tests ask their model. */
abstract class Asking {
  constructor(private readonly models: GuardedModels) {}

  protected asking({ text }: QuestionDto) {
    const messages = prompt`Answer the question: ${untrusted(text, 'question')}`;
    return { model: this.models.get('default'), messages, maxRetries: 0, onError: () => undefined };
  }
}

/** One question over HTTP: answered whole, as server-sent events, and as a stream that the handler writes itself. */
@Controller('desk')
export class TransportController extends Asking {
  constructor(models: GuardedModels) {
    super(models);
  }

  @Post('whole')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.whole', ...ENDPOINT })
  async whole(@Body() question: QuestionDto): Promise<{ answer: string }> {
    return { answer: (await generateText(this.asking(question))).text };
  }

  @Post('sse')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.sse', ...ENDPOINT })
  sse(@Body() question: QuestionDto): Observable<MessageEvent> {
    const { textStream } = streamText(this.asking(question));
    return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data })));
  }

  @Post('raw')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.raw', ...ENDPOINT, raw: true })
  async raw(@Body() question: QuestionDto, @Res() response: object): Promise<void> {
    const result = streamText(this.asking(question));
    await currentExchange().pipe(result.toUIMessageStreamResponse(), response);
  }

  @Post('text')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.text', ...ENDPOINT, raw: true })
  async text(@Body() question: QuestionDto, @Res() response: object): Promise<void> {
    await currentExchange().pipe(streamText(this.asking(question)).textStream, response);
  }
}

/** The same question over WebSocket. */
@WebSocketGateway({ path: '/desk' })
export class TransportGateway extends Asking {
  constructor(models: GuardedModels) {
    super(models);
  }

  @SubscribeMessage('ask')
  @AIEndpoint({ id: 'socket.ask', ...ENDPOINT, transports: ['ws'] })
  async ask(@MessageBody() question: QuestionDto) {
    return { event: 'answer', data: (await generateText(this.asking(question))).text };
  }

  @SubscribeMessage('stream')
  @AIEndpoint({ id: 'socket.stream', ...ENDPOINT, transports: ['ws'] })
  async *stream(@MessageBody() question: QuestionDto) {
    for await (const data of streamText(this.asking(question)).textStream) yield { event: 'word', data };
    yield { event: 'end', data: '' };
  }
}

class TransportModule {}

/** What one test needs. */
export interface TransportInit extends StartOptions {
  readonly issuer: TokenIssuer;
  readonly model: ProviderModel;
  readonly options?: Partial<GuardianOptions>;
  readonly controllers?: Type[];
  readonly gateways?: Type[];
}

/** A running host that serves every transport. */
export interface TransportDesk extends RunningApp {
  /** Records of exchanges that are over. */
  settled(): Record<string, unknown>[];
}

/** Starts the host. */
export async function startTransportDesk(start: StartApp, init: TransportInit): Promise<TransportDesk> {
  const { issuer, model, options, replace, configure } = init;
  const audit = new MemoryAuditStore();
  const { imports = [] } = smallDesk({ issuer, model, options: { audit: { store: audit }, ...options } });
  const module = {
    module: TransportModule,
    controllers: init.controllers ?? [TransportController],
    providers: init.gateways ?? [TransportGateway],
    imports,
  };
  const running = await start(module, {
    ...(replace && { replace }),
    configure: async (app) => {
      app.useWebSocketAdapter(new WsAdapter(app));
      await configure?.(app);
    },
  });
  return { ...running, settled: () => audit.said().filter(({ type }) => type === 'exchange.settled') };
}
