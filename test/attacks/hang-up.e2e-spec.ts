import { connect, type Socket } from 'node:net';
import { Body, Controller, Post } from '@nestjs/common';
import { generateText } from 'ai';
import { AIEndpoint } from 'unseen-guardian';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { attackedDesks, type AttackedDesk, ENDPOINT, QuestionDto } from './attack-desk';

/** What a late call came to, and what holds it back until the test says so. */
interface Late {
  readonly held: Promise<void>;
  outcome?: string;
}
let late: Late;

@Controller('hang-up')
class HangUpController {
  constructor(private readonly models: GuardedModels) {}

  @Post('ask')
  @AIEndpoint({ id: 'hang-up.ask', ...ENDPOINT })
  async ask(@Body() { text }: QuestionDto) {
    return { answer: await this.answer(text) };
  }

  @Post('late')
  @AIEndpoint({ id: 'hang-up.late', ...ENDPOINT })
  late(@Body() { text }: QuestionDto) {
    const said = late;
    void said.held
      .then(() => this.answer(text))
      .then(
        () => (said.outcome = 'answered'),
        () => (said.outcome = 'refused'),
      );
    return { isAccepted: true };
  }

  private async answer(text: string): Promise<string> {
    const messages = prompt`Answer: ${untrusted(text, 'question')}`;
    return (await generateText({ model: this.models.get('default'), messages, maxRetries: 0 })).text;
  }
}

const rawRequest = (token: string, text: string): string => {
  const body = JSON.stringify({ text });
  const head = [
    'POST /hang-up/ask HTTP/1.1',
    'Host: desk',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

const send = ({ url, token }: AttackedDesk, ...texts: string[]): Socket => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(texts.map((text) => rawRequest(token, text)).join(''));
  return socket;
};

onEveryAdapter((start) => {
  const open = attackedDesks(start);

  it('pipelined requests whose caller resets leave a settled record each and cancel their model calls', async () => {
    const model = modelDouble({ hang: true });
    const desk = await open({ controller: HangUpController, model });
    const socket = send(desk, 'one', 'two', 'three');
    await eventually(() => model.calls.length === 3);
    socket.resetAndDestroy();
    await eventually(() => desk.settled().length === 3);

    expect(model.calls.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    expect(desk.settled().map(({ outcome }) => outcome)).toEqual(['aborted', 'aborted', 'aborted']);
    expect(new Set(desk.settled().map(({ exchangeId }) => exchangeId)).size).toBe(3);
  });

  it('a caller who is gone before the guard runs calls no model and leaves a record', async () => {
    const model = modelDouble();
    let [arrived, goOn]: (() => void)[] = [];
    const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
    const mayGoOn = new Promise<boolean>((resolve) => (goOn = () => resolve(true)));
    const slow = {
      canActivate: () => {
        arrived!();
        return mayGoOn;
      },
    };
    const desk = await open({
      controller: HangUpController,
      model,
      configure: (app) => void app.useGlobalGuards(slow),
    });
    const socket = send(desk, 'gone');
    await hasArrived;
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 200)); // until the server knows
    goOn!();
    await eventually(() => desk.settled().length === 1);

    expect(desk.settled()).toMatchObject([{ outcome: 'aborted' }]);
    expect(model.calls).toHaveLength(0);
  });

  it('a model call after the reply is refused, and the model is never called', async () => {
    const model = modelDouble();
    const desk = await open({ controller: HangUpController, model });
    let letGo = () => {};
    late = { held: new Promise((resolve) => (letGo = resolve)) };
    const { status } = await desk.post('hang-up/late');
    await eventually(() => desk.settled().length === 1);
    letGo();
    await eventually(() => late.outcome !== undefined);

    expect([status, late.outcome]).toEqual([201, 'refused']);
    expect(model.calls).toHaveLength(0);
    expect(desk.settled()).toMatchObject([{ outcome: 'completed', calls: [] }]);
  });
});
