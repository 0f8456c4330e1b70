import { type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { type OnGatewayConnection, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { concat, NEVER, of } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { ENDPOINT } from '../attacks/attack-desk';

/** What every endpoint of a gateway declares. */
export const WS = { ...ENDPOINT, transports: ['ws'] };

/** What was reached, for the test to look at and empty. */
export const reached: string[] = [];

/** A guard of the host behind ours. */
@Injectable()
class NightGuard {
  canActivate(execution: ExecutionContext): boolean {
    return execution.switchToWs().getData() !== 'at night';
  }
}

/** An entity of which policies show the name alone. */
export class Card {
  constructor(
    readonly name: string,
    readonly pin = '4711',
  ) {}
}

async function* cards() {
  yield await Promise.resolve({ event: 'card', data: new Card('first') });
  yield { event: 'card', data: { found: [new Card('second')] } };
}

/** One of each kind of handler. */
@WebSocketGateway({ path: '/chat' })
export class ChatGateway implements OnGatewayConnection {
  handleConnection(): void {
    reached.push('connected');
  }

  @SubscribeMessage('undeclared')
  @AIEndpoint({ id: 'chat.undeclared', ...ENDPOINT })
  undeclared() {
    reached.push('undeclared');
    return { event: 'answer', data: 'At nine.' };
  }

  @SubscribeMessage('nothing')
  @AIEndpoint({ id: 'chat.nothing', ...WS })
  nothing() {
    return undefined;
  }

  @SubscribeMessage('several')
  @AIEndpoint({ id: 'chat.several', ...WS })
  several() {
    return of({ event: 'part', data: 1 }, { event: 'part', data: 2 }, { event: 'end', data: 3 });
  }

  @SubscribeMessage('cards')
  @AIEndpoint({ id: 'chat.cards', ...WS })
  cards() {
    return cards();
  }

  @SubscribeMessage('card')
  @AIEndpoint({ id: 'chat.card', ...WS })
  card() {
    return { event: 'card', data: new Card('one') };
  }

  @SubscribeMessage('endless')
  @AIEndpoint({ id: 'chat.endless', ...WS })
  endless() {
    return concat(of({ event: 'part', data: 1 }), NEVER);
  }

  @SubscribeMessage('guarded')
  @UseGuards(NightGuard)
  @AIEndpoint({ id: 'chat.guarded', ...WS })
  guarded() {
    return { event: 'answer', data: 'By day.' };
  }

  @SubscribeMessage('file')
  @AIEndpoint({ id: 'chat.file', ...WS })
  file() {
    return new Response('bytes');
  }
}
