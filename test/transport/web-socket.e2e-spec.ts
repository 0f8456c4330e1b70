import { Module } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AIEndpoint } from 'unseen-guardian';
import { modelDouble, startOn, TokenIssuer } from 'unseen-guardian/testing';
import { WebSocket } from 'ws';
import { smallDesk } from '../support/small-desk';

let reached = 0;

@WebSocketGateway({ path: '/chat' })
class ChatGateway {
  @SubscribeMessage('ask')
  @AIEndpoint({ id: 'chat.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' })
  ask() {
    reached++;
    return { event: 'answer', data: 'At nine.' };
  }
}

it('denies an endpoint reached over a transport that it does not declare', async () => {
  const issuer = await TokenIssuer.start({ audience: 'small-desk' });
  const desk = smallDesk({ issuer, model: modelDouble() });
  @Module({ imports: [desk], providers: [ChatGateway] })
  class Host {}
  const host = await startOn('express')(Host, {
    configure: (app) => {
      app.useWebSocketAdapter(new WsAdapter(app));
    },
  });
  const socket = new WebSocket(`${host.url.replace('http', 'ws')}/chat`);
  await new Promise((resolve) => socket.once('open', resolve));
  const answer = new Promise<string>((resolve) =>
    socket.once('message', (data: Buffer) => resolve(data.toString())),
  );
  socket.send(JSON.stringify({ event: 'ask', data: { text: 'When do you open?' } }));

  expect(JSON.parse(await answer)).toMatchObject({
    event: 'guardrail',
    data: { status: 403, code: 'GUARDIAN_TRANSPORT_DENIED', control: 'transport' },
  });
  expect(reached).toBe(0);
  socket.close();
  await host.close();
  await issuer.stop();
});
