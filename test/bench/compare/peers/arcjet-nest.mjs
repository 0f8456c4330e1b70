// One guard on a route, an event stream and a gateway; the rule is decided in this process, nothing is asked of a service.
import 'reflect-metadata';
import { ArcjetGuard, ArcjetModule, filter } from '@arcjet/nest';
import { Controller, HttpCode, Module, Post, Sse, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WsAdapter } from '@nestjs/platform-ws';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { of } from 'rxjs';

// Its setting for callers of this machine, who have no public address.
process.env.ARCJET_ENV = 'development';

let reached = 0;
/** Refuses by name, as a rule of the endpoint's own would. */
const RULE = filter({ mode: 'LIVE', deny: ['http.request.headers["x-caller"] eq "refused"'] });
/** Stands where the remote service is asked; the rule above has decided before. */
const client = {
  decide: () => Promise.reject(new Error('No service is asked here.')),
  report: () => undefined,
};

class Desk {
  ask() {
    reached++;
    return { answer: 'OK.' };
  }
  stream() {
    reached++;
    return of({ data: 'OK.' });
  }
}
class Chat {
  ask() {
    reached++;
    return { event: 'answer', data: 'OK.' };
  }
}
class Host {}

/** What decorators do, where there is no compiler. */
function decorate(target, name, ...decorators) {
  const property = Object.getOwnPropertyDescriptor(target, name);
  for (const decorator of decorators) decorator(target, name, property);
}
decorate(Desk.prototype, 'ask', HttpCode(200), Post('ask'));
decorate(Desk.prototype, 'stream', HttpCode(200), Sse(), Post('stream'));
decorate(Chat.prototype, 'ask', SubscribeMessage('ask'));
for (const type of [Desk, Chat]) UseGuards(ArcjetGuard)(type);
Controller('desk')(Desk);
WebSocketGateway({ path: '/chat' })(Chat);
Module({
  imports: [ArcjetModule.forRoot({ isGlobal: true, key: 'ajkey_none', client, rules: [RULE] })],
  controllers: [Desk],
  providers: [Chat],
})(Host);

let app;
/** Starts the app once, and says where it listens and how often a handler was reached. */
export async function answer() {
  if (!app) {
    app = await NestFactory.create(Host, { logger: false });
    app.useWebSocketAdapter(new WsAdapter(app));
    await app.listen(0, '127.0.0.1');
  }
  return { url: await app.getUrl(), reached };
}
