import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IsString } from 'class-validator';
import { AIEndpoint, GuardianModule } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { days, definePurposes, defineRecipients, inProcess } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { memoryStores, modelDouble, TokenIssuer } from 'unseen-guardian/testing';

class AskDto {
  @PromptField({ maxTokens: 100 })
  @IsString()
  text!: string;
}

@Controller()
class DeskController {
  constructor(private readonly models: GuardedModels) {}

  @Post('ask')
  @HttpCode(200)
  @AIEndpoint({ id: 'desk.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' })
  async ask(@Body() { text }: AskDto): Promise<unknown> {
    // Without the AI SDK, which is optional.
    const messages = prompt`Answer: ${untrusted(text, 'question')}`;
    const { content } = (await this.models.get('default').doGenerate({ prompt: messages })) as {
      content: unknown;
    };
    return content;
  }
}

/** Boots, asks once with a token and once without, and prints the answers. */
async function main(): Promise<void> {
  const issuer = await TokenIssuer.start();
  const model = modelDouble({ replies: ['Good morning.'] });
  const guardian = GuardianModule.forRoot({
    purposes: definePurposes({
      'desk.answer': {
        description: 'Answer a question',
        legalBasis: 'contract',
        retention: days(30),
        recipients: ['double:local'],
        categories: ['free-text'],
      },
    }),
    recipients: defineRecipients({ 'double:local': inProcess('a double of a model') }),
    authentication: { issuer: issuer.issuer, audience: issuer.audience },
    authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: 'any' } })] },
    models: { default: { recipient: 'double:local', create: () => model } },
    ...memoryStores(),
  });

  @Module({ imports: [guardian], controllers: [DeskController] })
  class HostModule {}

  const app = await NestFactory.create(HostModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(`${await app.getUrl()}/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text: 'Write to ada@example.com' }),
    });
    return { status: response.status, body: await response.text() };
  };
  const allowed = await ask({ authorization: `Bearer ${issuer.token()}` });
  const refused = await ask({});
  console.log(JSON.stringify({ allowed, refused, received: model.calls.map(({ text }) => text) }));
  await app.close();
  await issuer.stop();
}

void main();
