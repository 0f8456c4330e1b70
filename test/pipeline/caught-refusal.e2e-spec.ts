import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { generateText } from 'ai';
import { IsString } from 'class-validator';
import { AIEndpoint } from 'unseen-guardian';
import { GuardedModels, InjectionControl, prompt, StructureControl, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';

class AskDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;
}

/** A host that answers something of its own whatever the model says. */
@Controller('stubborn')
class StubbornController {
  constructor(private readonly models: GuardedModels) {}

  @Post()
  @HttpCode(200)
  @AIEndpoint({ id: 'stubborn.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' })
  async ask(@Body() { text }: AskDto) {
    try {
      const messages = prompt`Answer: ${untrusted(text)}`;
      return {
        answer: (await generateText({ model: this.models.get('default'), messages, maxRetries: 0 })).text,
      };
    } catch {
      return { answer: 'Here you are all the same.' }; // what this test is about
    }
  }
}

const FAULTS = {
  'does nothing': { run: () => undefined, code: 'GUARDIAN_CONTROL_NOT_RUN', verdict: 'not_run' },
  throws: {
    run: () => {
      throw new Error('broken');
    },
    code: 'GUARDIAN_CONTROL_UNAVAILABLE',
    verdict: 'error',
  },
};

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  describe.each([
    [StructureControl, 'structure'],
    [InjectionControl, 'injection'],
  ] as const)('%p', (control, name) => {
    it.each(Object.entries(FAULTS))('that %s denies, though the handler caught it', async (_what, fault) => {
      const store = new MemoryAuditStore();
      @Module({
        imports: [smallDesk({ issuer, model: modelDouble(), options: { audit: { store } } })],
        controllers: [StubbornController],
      })
      class Host {}
      // The early check of the field is a control of its own: the text holds nothing that it would refuse.
      const host = await start(Host, { replace: [{ token: control, value: { name, run: fault.run } }] });
      const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
      const answer = await ask(`${host.url}/stubborn`, { token, body: { text: 'When do you open?' } });
      await host.close();
      expect([answer.status, answer.body.code]).toEqual([503, fault.code]);
      expect(store.said().at(-1)).toMatchObject({ outcome: 'denied', controls: { [name]: fault.verdict } });
    });
  });
});
