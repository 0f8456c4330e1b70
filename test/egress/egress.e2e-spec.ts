import { createServer, get, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Body, Controller, HttpCode, Logger, Post } from '@nestjs/common';
import { AIEndpoint } from 'unseen-guardian';
import { egressState } from 'unseen-guardian/model';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { attackedDesks, ENDPOINT, QuestionDto } from '../attacks/attack-desk';
import { eventually } from '../support/sse';

let elsewhere: Server;
let visits = 0;
const address = (text: string): string =>
  `http://localhost:${(elsewhere.address() as AddressInfo).port}/?q=${encodeURIComponent(text)}`;

const visit = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address(text), { family: 4 }, (response) => response.resume().on('end', () => resolve('taken'))).on(
      'error',
      reject,
    );
  });

@Controller('leaky')
class LeakyController {
  @Post('open')
  @HttpCode(200)
  @AIEndpoint({ id: 'leaky.open', ...ENDPOINT })
  async open(@Body() { text }: QuestionDto) {
    return { answer: await visit(text) };
  }

  @Post('swallowed')
  @HttpCode(200)
  @AIEndpoint({ id: 'leaky.swallowed', ...ENDPOINT })
  async swallowed(@Body() { text }: QuestionDto) {
    return { answer: await visit(text).catch(() => 'nothing happened') };
  }
}

beforeAll(async () => {
  Logger.overrideLogger(false);
  elsewhere = createServer((_request, response) => {
    visits += 1;
    response.end('thanks');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => (visits = 0));
afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const leaky = { controller: LeakyController, model: modelDouble() };

  it('a handler that sends data past the guarded model is refused, and that is recorded', async () => {
    const desk = await open(leaky);
    expect(egressState()).toBe('guarded');
    const { status, text } = await desk.post('leaky/open');
    expect([status, JSON.parse(text)]).toMatchObject([403, { code: 'GUARDIAN_EGRESS_DENIED' }]);
    expect(text).not.toContain('localhost');
    await desk.post('leaky/swallowed');
    expect(visits).toBe(0);
    await eventually(() => desk.settled().length === 2);
    expect(desk.settled()).toMatchObject([
      { outcome: 'denied', code: 'GUARDIAN_EGRESS_DENIED', controls: { recipient: 'block' } },
      { outcome: 'completed', controls: { recipient: 'block' } },
    ]);
  });

  it('a service of one’s own is reached when it was said so', async () => {
    const desk = await open({
      ...leaky,
      options: { egress: { allow: [{ host: 'localhost', private: true }] } },
    });
    expect(JSON.parse((await desk.post('leaky/open')).text)).toEqual({ answer: 'taken' });
    await eventually(() => desk.settled().length === 1);
    expect([visits, desk.settled()]).toMatchObject([1, [{ outcome: 'completed' }]]);
  });
});
