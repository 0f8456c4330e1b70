import { Body, Controller, HttpCode, type MessageEvent, Module, Post, Sse } from '@nestjs/common';
import { generateText, Output, streamText } from 'ai';
import { IsString } from 'class-validator';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint, GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { memoryStores, type ModelDouble, type TokenIssuer } from 'unseen-guardian/testing';
import { z } from 'zod';
import { purposes, recipients } from '../support/small-desk';

class LetterDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;
}

const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;
const LETTER = z.object({ to: z.string(), lines: z.array(z.string()) });

/** A host that has letters written: as text, as JSON of a schema, and without anybody's real name. */
@Controller('letters')
class LettersController {
  constructor(private readonly models: GuardedModels) {}

  @Post('text')
  @HttpCode(200)
  @AIEndpoint({ id: 'letters.text', ...ENDPOINT })
  async text(@Body() { text }: LetterDto): Promise<{ answer: string }> {
    return { answer: (await generateText(this.call(text))).text };
  }

  @Post('sealed')
  @HttpCode(200)
  @AIEndpoint({
    id: 'letters.sealed',
    ...ENDPOINT,
    controls: { 'personal-data.reply': { restore: 'never' }, structure: { spotlighting: 'datamark' } },
  })
  async sealed(@Body() { text }: LetterDto): Promise<{ answer: string }> {
    return { answer: (await generateText(this.call(text))).text };
  }

  @Post('json')
  @HttpCode(200)
  @AIEndpoint({ id: 'letters.json', ...ENDPOINT })
  async json(@Body() { text }: LetterDto): Promise<unknown> {
    return (await generateText({ ...this.call(text), output: Output.object({ schema: LETTER }) })).output;
  }

  @Post('stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'letters.stream', ...ENDPOINT })
  stream(@Body() { text }: LetterDto): Observable<MessageEvent> {
    return this.events(streamText({ ...this.call(text), onError: () => undefined }));
  }

  @Post('json-stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'letters.json-stream', ...ENDPOINT })
  jsonStream(@Body() { text }: LetterDto): Observable<MessageEvent> {
    const output = Output.object({ schema: LETTER });
    return this.events(streamText({ ...this.call(text), output, onError: () => undefined }));
  }

  private call(text: string) {
    const messages = prompt`Write a letter to whom this names: ${untrusted(text, 'note')}`;
    return { model: this.models.get('default'), messages, maxRetries: 0 };
  }

  /** As JSON, since events keep no line breaks apart. */
  private events({ textStream }: { readonly textStream: unknown }): Observable<MessageEvent> {
    return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data: JSON.stringify(data) })));
  }
}

@Module({ controllers: [LettersController] })
class LettersModule {}

/** The host over memory stores. */
export const letterDesk = (issuer: TokenIssuer, model: ModelDouble, options: Partial<GuardianOptions>) => ({
  module: LettersModule,
  imports: [
    GuardianModule.forRoot({
      purposes,
      recipients,
      authentication: { issuer: issuer.issuer, audience: 'letter-desk' },
      authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: 'any' } })] },
      models: { default: { recipient: 'double:local', create: () => model } },
      ...memoryStores(),
      ...options,
    }),
  ],
});
