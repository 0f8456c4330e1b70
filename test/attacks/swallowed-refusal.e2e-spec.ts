import { Body, Controller, Post } from '@nestjs/common';
import { generateText } from 'ai';
import { AIEndpoint, ReleaseControl } from 'unseen-guardian';
import { AuditTrail } from 'unseen-guardian/kernel';
import {
  GuardedModels,
  InjectionControl,
  prompt,
  RecipientControl,
  StructureControl,
  untrusted,
} from 'unseen-guardian/model';
import { PersonalDataPromptControl, PersonalDataReplyControl } from 'unseen-guardian/privacy';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { attackedDesks, ENDPOINT, QuestionDto } from './attack-desk';

const FALLBACK = 'what the database says of the customer';

@Controller('catching')
class CatchingController {
  constructor(private readonly models: GuardedModels) {}

  @Post()
  @AIEndpoint({ id: 'catching.ask', ...ENDPOINT })
  async ask(@Body() { text }: QuestionDto) {
    const messages = prompt`Answer: ${untrusted(text, 'question')}`;
    const model = this.models.get('default');
    const answered = generateText({ model, messages, maxRetries: 0 }).then(
      () => true,
      () => false,
    );
    return { isAnswered: await answered, fallback: FALLBACK };
  }
}

const CONTROLS = [
  { control: StructureControl, name: 'structure' },
  { control: InjectionControl, name: 'injection' },
  { control: PersonalDataPromptControl, name: 'personal-data.prompt' },
  { control: RecipientControl, name: 'recipient' },
  { control: PersonalDataReplyControl, name: 'personal-data.reply' },
] as const;

const fail = () => {
  throw new Error('the rules could not be read');
};

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const attack = async (token: unknown, value: unknown) => {
    const model = modelDouble();
    const desk = await open({ controller: CatchingController, model, replace: [{ token, value }] });
    return { answer: await desk.post('catching'), model, desk };
  };

  it('lets a handler catch the failure of a provider', async () => {
    const model = modelDouble({ fail: new Error('overloaded') });
    const desk = await open({ controller: CatchingController, model });
    const { status, body } = await desk.post('catching');
    expect([status, body]).toEqual([201, { isAnswered: false, fallback: FALLBACK }]);
  });

  it.each(CONTROLS)('a handler that catches the refusal of a hollow $name gets 503', async (owed) => {
    const hollow = { name: owed.name, run: () => undefined, open: () => undefined };
    const { answer, model, desk } = await attack(owed.control, hollow);
    await eventually(() => desk.settled().length === 1);

    expect([answer.status, answer.body.code]).toEqual([503, 'GUARDIAN_CONTROL_NOT_RUN']);
    expect(answer.text).not.toContain(FALLBACK);
    expect(model.calls).toHaveLength(0);
    expect(desk.settled()).toMatchObject([{ outcome: 'denied', controls: { [owed.name]: 'not_run' } }]);
  });

  it.each(CONTROLS)('a handler that catches the refusal of a broken $name gets 503', async (owed) => {
    const { answer, model, desk } = await attack(owed.control, { name: owed.name, run: fail, open: fail });
    await eventually(() => desk.settled().length === 1);

    expect([answer.status, answer.body.code]).toEqual([503, 'GUARDIAN_CONTROL_UNAVAILABLE']);
    expect(answer.text).not.toContain(FALLBACK);
    expect(model.calls).toHaveLength(0);
    expect(desk.settled()).toMatchObject([{ outcome: 'denied' }]);
  });

  it.each(CONTROLS.filter(({ name }) => name !== 'personal-data.reply'))(
    'a $name that blocks without saying why calls no model',
    async ({ control, name }) => {
      const { answer, model } = await attack(control, { name, run: () => ({ kind: 'block' }) });
      expect(answer.body).toEqual({ isAnswered: false, fallback: FALLBACK });
      expect(model.calls).toHaveLength(0);
    },
  );

  it('an audit trail that gives no ticket is 503, whatever the handler catches', async () => {
    const trail = { append: () => undefined, isHealthy: () => true };
    const { answer } = await attack(AuditTrail, trail);

    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain(FALLBACK);
  });

  it('a hollow release is 503, whatever the handler catches', async () => {
    const hollow = { name: 'audit', run: () => undefined, start: () => false };
    const { answer, model } = await attack(ReleaseControl, hollow);

    expect([answer.status, answer.body.code]).toEqual([503, 'GUARDIAN_CONTROL_NOT_RUN']);
    expect(answer.text).not.toContain(FALLBACK);
    expect(model.calls).toHaveLength(0);
  });
});
