import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { generateText, Output, streamText } from 'ai';
import { IsString } from 'class-validator';
import { AIEndpoint, GuardianModule } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { days, definePurposes, defineRecipients, inProcess } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, type ProviderModel, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { memoryStores, modelDouble, type ModelDoubleOptions, TokenIssuer } from 'unseen-guardian/testing';
import { z } from 'zod';

const SECRET = ['AKIA', 'Z7QK3JTN5VBX2HRW'].join('');
const finish = (unified: string) => ({ type: 'finish', finishReason: { unified }, usage: {} });

/** What the provider answers, by the name of the case. */
const ANSWERS: Readonly<Record<string, ModelDoubleOptions>> = {
  whole: { replies: ['Good morning.'] },
  object: { replies: ['{"mood":"glad"}'] },
  stream: { chunks: ['Good ', 'morning.'] },
  secret: { chunks: ['The key is ', SECRET.slice(0, 6), SECRET.slice(6), ' as ever.'] },
  interrupted: { chunks: ['Good ', finish('interrupted')] },
  custom: {
    replies: [[{ type: 'custom', kind: 'double.note', providerMetadata: { double: { note: 'hello' } } }]],
  },
};

const received: string[] = [];

/** A provider made for the AI SDK 7. */
function version4(answers: ModelDoubleOptions): ProviderModel {
  const double = modelDouble({ ...answers, onCall: ({ text }) => void received.push(text) });
  return {
    ...{ specificationVersion: 'v4', provider: 'double', modelId: 'double-4', supportedUrls: {} },
    doGenerate: (options: unknown) => double.doGenerate(options),
    doStream: (options: unknown) => double.doStream(options),
  };
}

class AskDto {
  @PromptField({ maxTokens: 100 })
  @IsString()
  text!: string;

  @IsString()
  name!: string;
}

@Controller()
class DeskController {
  constructor(private readonly models: GuardedModels) {}

  @Post('ask')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' })
  async ask(@Body() { text, name }: AskDto): Promise<unknown> {
    const messages = prompt`Answer: ${untrusted(text, 'question')}`;
    const settings = { model: this.models.get(name), messages, maxRetries: 0 };
    if (name === 'object') {
      const output = Output.object({ schema: z.object({ mood: z.string() }) });
      return (await generateText({ ...settings, output })).output;
    }
    if (!ANSWERS[name]!.chunks) return { text: (await generateText(settings)).text };
    const parts: string[] = [];
    for await (const piece of streamText({ ...settings, onError: () => undefined }).textStream)
      parts.push(piece);
    return { text: parts.join('') };
  }
}

/** Asks once for each case, and prints the answers and what the provider received. */
async function main(): Promise<void> {
  const issuer = await TokenIssuer.start();
  const recipient = 'double:local';
  const guardian = GuardianModule.forRoot({
    purposes: definePurposes({
      'desk.answer': {
        ...{ description: 'Answer a question', legalBasis: 'contract', retention: days(30) },
        ...{ recipients: [recipient], categories: ['free-text'] },
      },
    }),
    recipients: defineRecipients({ [recipient]: inProcess('a double of a model') }),
    authentication: { issuer: issuer.issuer, audience: issuer.audience },
    authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: 'any' } })] },
    models: Object.fromEntries(
      Object.entries(ANSWERS).map(([name, answers]) => [
        name,
        { recipient, create: () => version4(answers) },
      ]),
    ),
    ...memoryStores(),
  });

  @Module({ imports: [guardian], controllers: [DeskController] })
  class HostModule {}

  const app = await NestFactory.create(HostModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  const answers: Record<string, unknown> = {};
  for (const name of Object.keys(ANSWERS)) {
    const response = await fetch(`${await app.getUrl()}/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${issuer.token()}` },
      body: JSON.stringify({ text: 'Write to ada@example.com', name }),
    });
    answers[name] = [response.status, await response.json()];
  }
  console.log(JSON.stringify({ answers, received }));
  await app.close();
  await issuer.stop();
}

void main();
