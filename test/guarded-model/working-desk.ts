import { Body, Controller, HttpCode, Injectable, type MessageEvent, Post, Sse } from '@nestjs/common';
import { generateText, stepCountIs, streamText } from 'ai';
import { IsString } from 'class-validator';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { currentExchange } from 'unseen-guardian/kernel';
import {
  AITool,
  GuardedModels,
  GuardedTools,
  prompt,
  type ProviderModel,
  untrusted,
} from 'unseen-guardian/model';
import { type StartApp } from 'unseen-guardian/testing';
import { z } from 'zod';
import { type AttackedDesk, attackedDesks, ENDPOINT, QuestionDto } from '../attacks/attack-desk';

/** What the tools of one desk did, and what they answer. */
export interface Work {
  readonly ran: (readonly [tool: string, input: unknown])[];
  readonly found: string;
  readonly documents: readonly string[];
}

class ApprovalDto {
  @IsString()
  approval!: string;
}

const TOOLS = { ...ENDPOINT, tools: ['orders.find', 'mail.send'] };

/** A host whose model may look orders up and write mails. */
function workingHost({ ran, found, documents }: Work) {
  @Injectable()
  class DeskTools {
    @AITool({
      ...{ name: 'orders.find', description: 'Finds an order.', action: 'ask', sink: 'read' },
      input: z.object({ number: z.string() }),
    })
    find(input: { number: string }) {
      ran.push(['orders.find', input]);
      return found;
    }

    @AITool({
      ...{ name: 'mail.send', description: 'Sends a mail.', action: 'ask', sink: 'send' },
      input: z.object({ to: z.string(), text: z.string() }),
      args: { to: { restore: true, domains: ['example.com'] } },
    })
    send(input: { to: string; text: string }) {
      ran.push(['mail.send', input]);
      return 'sent';
    }
  }

  @Controller('reading')
  class WorkingController {
    constructor(
      private readonly models: GuardedModels,
      private readonly tools: GuardedTools,
    ) {}

    @Post('ask')
    @HttpCode(200)
    @AIEndpoint({ id: 'working.ask', ...TOOLS })
    async ask(@Body() { text }: QuestionDto): Promise<{ answer: string }> {
      return { answer: (await generateText(this.settings(text))).text };
    }

    @Post('stream')
    @Sse()
    @HttpCode(200)
    @AIEndpoint({ id: 'working.stream', ...TOOLS })
    stream(@Body() { text }: QuestionDto): Observable<MessageEvent> {
      const { textStream } = streamText({ ...this.settings(text), onError: () => undefined });
      return from(textStream as AsyncIterable<string>).pipe(map((piece) => ({ data: { piece } })));
    }

    @Post('resume')
    @HttpCode(200)
    @AIEndpoint({ id: 'working.resume', ...TOOLS })
    async resume(@Body() { approval }: ApprovalDto): Promise<{ result: unknown }> {
      return { result: await this.tools.resume(currentExchange(), approval) };
    }

    private settings(content: string) {
      const read = documents.map((text, index) => untrusted(text, `document:${index}`));
      return {
        model: this.models.get('default'),
        messages: [...(read.length ? prompt`Documents: ${read}` : []), { role: 'user' as const, content }],
        tools: this.tools.for(),
        stopWhen: stepCountIs(20),
        maxRetries: 0,
      };
    }
  }
  return { controller: WorkingController, providers: [DeskTools] };
}

/** What a test sets. */
export interface WorkingInit extends Partial<Work> {
  readonly model: ProviderModel;
}

/** Opens working hosts within one suite; each comes with a list of the tools that ran. */
export function workingDesks(
  start: StartApp,
): (init: WorkingInit) => Promise<AttackedDesk & Pick<Work, 'ran'>> {
  const open = attackedDesks(start);
  return async ({ model, found = 'It is on its way.', documents = [] }) => {
    const ran: Work['ran'] = [];
    return { ...(await open({ ...workingHost({ ran, found, documents }), model })), ran };
  };
}
