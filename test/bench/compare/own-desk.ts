import { type DynamicModule, Module } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { IsString } from 'class-validator';
import { AIEndpoint } from 'unseen-guardian';
import { PromptField } from 'unseen-guardian/privacy';
import { modelDouble, type RunningApp, startOn, TokenIssuer } from 'unseen-guardian/testing';
import { smallDesk } from '../../support/small-desk';

const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;

class AskDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;
}

@WebSocketGateway({ path: '/chat' })
class DeclaredGateway {
  @SubscribeMessage('ask')
  @AIEndpoint({ id: 'chat.ask', ...ENDPOINT, transports: ['ws'] })
  ask(@MessageBody() _dto: AskDto) {
    return { event: 'answer', data: 'OK.' };
  }
}

@WebSocketGateway({ path: '/undeclared' })
class UndeclaredGateway {
  @SubscribeMessage('ask')
  @AIEndpoint({ id: 'undeclared.ask', ...ENDPOINT })
  ask(@MessageBody() _dto: AskDto) {
    return { event: 'answer', data: 'OK.' };
  }
}

/** Our own app with a route, an event stream and two gateways; one of them does not say that it is reached over WebSocket. */
export interface OwnDesk {
  readonly url: string;
  /** The token of a caller whom the rules of the app allow to ask, or of one whom they do not. */
  token(caller: 'allowed' | 'refused'): string;
  close(): Promise<void>;
}

/** Starts the app on Express, as the other one is. */
export async function startOwnDesk(): Promise<OwnDesk> {
  const issuer = await TokenIssuer.start({ audience: 'small-desk' });
  const desk: DynamicModule = smallDesk({ issuer, model: modelDouble() });
  @Module({ imports: [desk], providers: [DeclaredGateway, UndeclaredGateway] })
  class Host {}
  const app: RunningApp = await startOn('express')(Host, {
    configure: (host) => {
      host.useWebSocketAdapter(new WsAdapter(host));
    },
  });
  return {
    url: app.url,
    token: (caller) =>
      issuer.token({ sub: 'ana', tenant: 'acme', roles: caller === 'allowed' ? ['agent'] : [] }),
    close: async () => {
      await app.close();
      await issuer.stop();
    },
  };
}
