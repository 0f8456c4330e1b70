import {
  Body,
  Controller,
  type DynamicModule,
  HttpCode,
  type MessageEvent,
  Module,
  Post,
  Sse,
} from '@nestjs/common';
import { generateText, streamText } from 'ai';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint, GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { days, definePurposes, defineRecipients, inProcess } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, type ProviderModel, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { memoryStores, type TokenIssuer } from 'unseen-guardian/testing';

/** One purpose, one recipient. */
export const purposes = definePurposes({
  'desk.answer': {
    description: 'Answer a question',
    legalBasis: 'contract',
    retention: days(30),
    recipients: ['double:local'],
    categories: ['free-text'],
  },
});

/** Nobody outside. */
export const recipients = defineRecipients({ 'double:local': inProcess('a double of a model') });

class AskDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  tone?: string;
}

const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;

/** The smallest host: one endpoint that answers whole, one that streams. */
@Controller('desk')
export class DeskController {
  constructor(private readonly models: GuardedModels) {}

  @Post('ask')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.ask', ...ENDPOINT })
  async ask(@Body() { text }: AskDto): Promise<{ answer: string }> {
    const result = await generateText({
      model: this.models.get('default'),
      messages: this.promptFor(text),
      maxRetries: 0,
    });
    return { answer: result.text };
  }

  @Post('stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.stream', ...ENDPOINT })
  stream(@Body() { text }: AskDto): Observable<MessageEvent> {
    const { textStream } = streamText({
      model: this.models.get('default'),
      messages: this.promptFor(text),
      maxRetries: 0,
      onError: () => undefined,
    });
    return from(textStream as AsyncIterable<string>).pipe(map((data) => ({ data })));
  }

  private promptFor(text: string) {
    return prompt`Answer the question: ${untrusted(text, 'question')}`;
  }
}

@Module({ controllers: [DeskController] })
class SmallDeskModule {}

/** What a test may set. */
export interface SmallDeskInit {
  readonly issuer: Pick<TokenIssuer, 'issuer'>;
  readonly model: ProviderModel;
  readonly options?: Partial<GuardianOptions>;
}

/** The host's module over memory stores: everything is real but the disk. */
export function smallDesk({ issuer, model, options }: SmallDeskInit): DynamicModule {
  const guardian = GuardianModule.forRoot({
    purposes,
    recipients,
    authentication: { issuer: issuer.issuer, audience: 'small-desk' },
    authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: ['agent'] } })] },
    models: { default: { recipient: 'double:local', create: () => model } },
    ...memoryStores(),
    ...options,
  });
  return { module: SmallDeskModule, imports: [guardian] };
}
