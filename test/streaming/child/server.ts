import 'reflect-metadata';
import { Body, Controller, HttpCode, type MessageEvent, Module, Param, Post, Res, Sse } from '@nestjs/common';
import { streamText } from 'ai';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { currentExchange } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import {
  type AdapterName,
  type ModelDoubleOptions,
  modelDouble,
  startOn,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { ENDPOINT, QuestionDto } from '../../attacks/attack-desk';
import { smallDesk } from '../../support/small-desk';
import { SECRET_WORD, STOPPING } from '../stopping';

/** How a model behaves, by its name. */
const MODELS: Readonly<Record<string, ModelDoubleOptions>> = {
  stopped: { chunks: ['We open at nine. ', `The code is ${SECRET_WORD}. `, 'Bye.'] },
  failing: { fail: new Error('overloaded') },
  breaking: { chunks: ['We open at nine. '], fail: new Error('overloaded') },
  hanging: { chunks: ['We open at nine. '], hang: true },
};

@Controller('streams')
class StreamsController {
  constructor(private readonly models: GuardedModels) {}

  @Post('sse/:kind/:model')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'streams.sse', ...ENDPOINT })
  sse(
    @Body() question: QuestionDto,
    @Param('kind') kind: 'textStream' | 'fullStream',
    @Param('model') model: string,
  ): Observable<MessageEvent> {
    const stream = this.ask(model, question)[kind] as AsyncIterable<unknown>;
    return from(stream).pipe(map((data) => ({ data: JSON.stringify(data) })));
  }

  @Post('raw/:kind/:model')
  @HttpCode(200)
  @AIEndpoint({ id: 'streams.raw', ...ENDPOINT, raw: true })
  async raw(
    @Body() question: QuestionDto,
    @Param('kind') kind: 'toUIMessageStreamResponse' | 'toTextStreamResponse',
    @Param('model') model: string,
    @Res() response: object,
  ): Promise<void> {
    await currentExchange().pipe(this.ask(model, question)[kind](), response);
  }

  /** As the AI SDK's own examples do it: nobody listens to `onError`, nobody awaits the promises beside the stream. */
  private ask(model: string, { text }: QuestionDto) {
    const messages = prompt`Answer the question: ${untrusted(text, 'question')}`;
    return streamText({
      model: this.models.get(model),
      messages,
      maxRetries: 0,
      onError: () => undefined,
    });
  }
}

@Module({})
class StreamsModule {}

const declared = (behaviour: ModelDoubleOptions) => ({
  recipient: 'double:local',
  create: () => modelDouble(behaviour),
});

async function main(adapter: AdapterName): Promise<void> {
  const issuer = await TokenIssuer.start({ audience: 'small-desk' });
  const models = Object.fromEntries(
    Object.entries(MODELS).map(([name, behaviour]) => [name, declared(behaviour)]),
  );
  const { imports = [] } = smallDesk({ issuer, model: modelDouble(), options: { models } });
  const module = { module: StreamsModule, controllers: [StreamsController], imports };
  const { url } = await startOn(adapter)(module, { replace: [STOPPING] });
  const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
  process.stdout.write(`${JSON.stringify({ url, token })}\n`);
}

void main(process.argv[2] as AdapterName);
