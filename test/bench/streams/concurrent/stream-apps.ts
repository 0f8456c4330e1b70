import { Body, Controller, type DynamicModule, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { streamText } from 'ai';
import { from, map, type Observable } from 'rxjs';
import { type TokenIssuer } from 'unseen-guardian/testing';
import { smallDesk } from '../../../support/small-desk';
import { type Pace, pacedModel } from './paced-model';

/** The audience of the small desk. */
export const AUDIENCE = 'small-desk';

const MANY = { limit: 1_000_000_000, ttl: 60_000 };

/** The handler of the small desk that streams, without anything of ours. */
function bareDesk(_issuer: TokenIssuer, pace: Pace): DynamicModule {
  const model = pacedModel(pace) as Parameters<typeof streamText>[0]['model'];
  @Controller('desk')
  class BareDeskController {
    @Post('stream')
    @Sse()
    @HttpCode(200)
    stream(@Body() { text }: { text: string }): Observable<MessageEvent> {
      const { textStream } = streamText({
        model,
        messages: [{ role: 'user', content: `Answer the question: ${text}` }],
        maxRetries: 0,
      });
      return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data })));
    }
  }
  return { module: class BareDeskModule {}, controllers: [BareDeskController] };
}

const guardedDesk = (issuer: TokenIssuer, pace: Pace): DynamicModule =>
  smallDesk({
    issuer,
    model: pacedModel(pace),
    options: { limits: { network: MANY, principal: MANY } },
  });

/** The apps that are compared; each answers `POST /desk/stream`. */
export const STREAM_APPS: Readonly<Record<string, (issuer: TokenIssuer, pace: Pace) => DynamicModule>> = {
  bare: bareDesk,
  guarded: guardedDesk,
};
