import { type INestApplication, Module } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AIEndpoint } from 'unseen-guardian';
import { modelDouble, startOn, TokenIssuer } from 'unseen-guardian/testing';
import { QuestionDto } from '../attacks/attack-desk';
import { smallDesk } from '../support/small-desk';
import { WS } from './chat-gateway';
import { TransportGateway } from './transport-desk';

describe('refuses to start with', () => {
  @WebSocketGateway()
  class Socket {
    @SubscribeMessage('ask')
    @AIEndpoint({ id: 'socket.ask', ...WS })
    ask(@ConnectedSocket() _socket: unknown, @MessageBody() _question: QuestionDto) {
      return 'past every control';
    }
  }
  @WebSocketGateway()
  class Undecorated {
    @SubscribeMessage('ask')
    @AIEndpoint({ id: 'undecorated.ask', ...WS })
    ask(_socket: unknown, _question: QuestionDto) {
      return 'past every control';
    }
  }
  @WebSocketGateway()
  class Replaced extends TransportGateway {
    handleConnection(): void {}
  }

  it.each([
    ['a handler that takes the socket', Socket, /takes the socket/],
    ['a handler without decorated parameters', Undecorated, /takes the socket/],
    ['a subclass that replaces handleConnection', Replaced, /super\.handleConnection/],
  ])('%s', async (_what, gateway, message) => {
    const issuer = await TokenIssuer.start({ audience: 'small-desk' });
    @Module({ imports: [smallDesk({ issuer, model: modelDouble() })], providers: [gateway] })
    class Host {}
    const configure = (app: INestApplication) => void app.useWebSocketAdapter(new WsAdapter(app));
    await expect(startOn('express')(Host, { configure })).rejects.toThrow(message);
    await issuer.stop();
  });
});
