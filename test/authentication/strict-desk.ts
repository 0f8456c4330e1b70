import { Controller, type DynamicModule, Get } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AIEndpoint, GuardianModule, type GuardianOptions, StepUp } from 'unseen-guardian';
import { CurrentPrincipal, StepUpAuthentication } from 'unseen-guardian/authentication';
import { definePolicies } from 'unseen-guardian/authorization';
import { minutes, type Principal, seconds } from 'unseen-guardian/kernel';
import { memoryStores, modelDouble, type TokenIssuer } from 'unseen-guardian/testing';
import { purposes, recipients } from '../support/small-desk';

/** Where clients reach the service, and where they find what it says of itself. */
export const RESOURCE = 'https://api.example.com/desk';
export const METADATA = 'https://api.example.com/.well-known/oauth-protected-resource/desk';

/** What every endpoint declares. */
export const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;
/** How a user may have authenticated. */
export const [MFA, KEY] = ['urn:example:mfa', 'urn:example:security-key'];

/** Endpoints that ask for more and more. */
@Controller('desk')
export class StrictController {
  constructor(private readonly stepUp: StepUpAuthentication) {}

  @Get('open')
  @AIEndpoint({ id: 'desk.open', ...ENDPOINT })
  open(@CurrentPrincipal() principal: Principal) {
    return principal;
  }

  @Get('scoped')
  @AIEndpoint({ id: 'desk.scoped', ...ENDPOINT, scopes: ['desk.write', 'desk.read'] })
  scoped() {
    return 'for those who may';
  }

  @Get('decided')
  @AIEndpoint({ id: 'desk.decided', ...ENDPOINT })
  decided(@CurrentPrincipal() principal: Principal) {
    this.stepUp.assert(principal, { acr: KEY, maxAge: minutes(1) });
    return 'for those who are sure';
  }
}

/** Endpoints of a class that asks for more. */
@Controller('vault')
@StepUp({ acr: [KEY, MFA] })
@AIEndpoint(ENDPOINT)
export class VaultController {
  @Get('strong')
  @AIEndpoint({ id: 'vault.strong' })
  strong() {
    return 'strong';
  }

  @Get('fresh')
  @StepUp({ maxAge: seconds(30) })
  @AIEndpoint({ id: 'vault.fresh', scopes: ['vault.open'] })
  fresh() {
    return 'strong and fresh';
  }

  @Get('key')
  @AIEndpoint({ id: 'vault.key' })
  @StepUp({ acr: KEY })
  key() {
    return 'very strong';
  }
}

/** The same over WebSocket. */
@WebSocketGateway({ path: '/vault' })
export class VaultGateway {
  @SubscribeMessage('open')
  @AIEndpoint({ id: 'socket.open', ...ENDPOINT, transports: ['ws'] })
  open() {
    return { event: 'answer', data: 'open' };
  }

  @SubscribeMessage('strong')
  @StepUp({ acr: MFA, maxAge: minutes(5) })
  @AIEndpoint({ id: 'socket.strong', ...ENDPOINT, transports: ['ws'] })
  strong() {
    return { event: 'answer', data: 'strong' };
  }
}

class StrictModule {}

const STRICT = { controllers: [StrictController, VaultController] };

/** What a test may set. */
export interface StrictDeskInit {
  readonly issuer: TokenIssuer;
  /** @default the endpoints over HTTP */
  readonly parts?: Pick<DynamicModule, 'controllers' | 'providers'>;
  readonly options?: Partial<GuardianOptions>;
}

/** The host's module over memory stores. */
export function strictDesk({ issuer, parts = STRICT, options }: StrictDeskInit): DynamicModule {
  const guardian = GuardianModule.forRoot({
    ...{ purposes, recipients },
    authentication: { issuer: issuer.issuer, audience: issuer.audience, resource: RESOURCE },
    authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: ['agent'] } })] },
    models: { default: { recipient: 'double:local', create: () => modelDouble() } },
    ...memoryStores(),
    ...options,
  });
  return { module: StrictModule, imports: [guardian], ...parts };
}
