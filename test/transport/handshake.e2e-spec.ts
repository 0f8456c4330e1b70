import { type INestApplication } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { minutes } from 'unseen-guardian/kernel';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { behindProxy } from './behind-proxy';
import { type OpenSocket, type TestSocket } from './socket-client';
import { QUESTION, socketSuite } from './socket-suite';

onEveryAdapter((start, adapter) => {
  const { desk, token, serve, open, told, settled } = socketSuite(start);

  it('closes the socket of a caller who is not known with 4401', async () => {
    await serve(modelDouble());
    const socket = await open('/desk', {});
    socket.send('ask', QUESTION);
    await eventually(() => socket.closeCode !== undefined);
    expect(socket.closeCode).toBe(4401);
    expect(socket.events).toMatchObject([{ event: 'guardrail', data: { status: 401 } }]);
  });

  it('takes the token from a sub-protocol, as browsers must send it, and never says it back', async () => {
    await serve(modelDouble());
    const socket = await open('/desk', { protocols: ['bearer', token()] });
    expect(socket.socket.protocol).toBe('bearer');
    socket.send('ask', QUESTION);
    await told(socket, 1);
    expect(socket.events).toMatchObject([{ event: 'answer' }]);
  });

  const TWICE: readonly (readonly [string, () => OpenSocket, string])[] = [
    ['two tokens', () => ({ token: token(), protocols: ['bearer', token()] }), '/desk'],
    ['a token in the address', () => ({}), '/desk?access_token=x'],
    ['a sub-protocol without a token', () => ({ protocols: ['bearer'] }), '/desk'],
  ];
  it.each(TWICE)('refuses %s', async (_what, options, path) => {
    await serve(modelDouble());
    const socket = await open(path, options());
    socket.send('ask', QUESTION);
    await told(socket, 1);
    expect(socket.events).toMatchObject([
      { event: 'guardrail', data: { code: 'GUARDIAN_MALFORMED_REQUEST' } },
    ]);
  });

  it('counts messages by principal, and by the network behind a trusted proxy', async () => {
    const limits = {
      network: { limit: 2, ttl: minutes(1) },
      principal: { limit: 1, ttl: minutes(1) },
    };
    await serve(modelDouble(), { options: { limits } }, behindProxy(adapter));
    const from = (address: string, sub: string) =>
      open('/desk', { token: token(sub), headers: { 'x-forwarded-for': address } });
    const codes: string[] = [];
    const ask = async (socket: TestSocket) => {
      const before = socket.events.length;
      socket.send('ask', QUESTION);
      await told(socket, before + 1);
      const { event, data } = socket.events.at(-1)!;
      codes.push(event === 'guardrail' ? `${data.code} ${data.detail}`.slice(0, 26) : event);
    };
    const [ana, ben, eve] = [
      await from('203.0.113.1', 'ana'),
      await from('203.0.113.1', 'ben'),
      await from('203.0.113.2', 'eve'),
    ];
    for (const socket of [ana, ana, ben, eve]) await ask(socket);
    const refused = 'GUARDIAN_TOO_MANY_REQUESTS';
    expect(codes).toEqual(['answer', refused, refused, 'answer']);
    await settled(4);
    const denied = desk()
      .settled()
      .filter(({ outcome }) => outcome === 'denied');
    expect(denied).toHaveLength(2);
  });

  it('refuses every message when nobody knows with which request its socket began', async () => {
    class Forgetful extends WsAdapter {
      override bindClientConnect(server: never, callback: (client: unknown) => void): void {
        super.bindClientConnect(server, (client: unknown) => callback(client));
      }
    }
    const configure = (app: INestApplication) => void app.useWebSocketAdapter(new Forgetful(app));
    await serve(modelDouble(), { configure });
    const socket = await open('/desk');
    socket.send('ask', QUESTION);
    await told(socket, 1);
    expect(socket.events).toMatchObject([
      { event: 'guardrail', data: { status: 503, code: 'GUARDIAN_CONTROL_UNAVAILABLE' } },
    ]);
  });
});
