import { type Type } from '@nestjs/common';
import { IsString } from 'class-validator';
import { GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { PromptField } from 'unseen-guardian/privacy';
import { type ProviderModel } from 'unseen-guardian/model';
import {
  MemoryAuditStore,
  memoryStores,
  type RunningApp,
  type StartApp,
  type StartOptions,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { type Answer, ask } from '../support/http-client';
import { purposes, recipients } from '../support/small-desk';

/** What every endpoint that is attacked declares. */
export const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;

/** The body that most endpoints take. */
export class QuestionDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  text!: string;
}

/** What one attack needs. */
export interface AttackInit extends StartOptions {
  readonly controller: Type;
  readonly providers?: readonly Type[];
  readonly model: ProviderModel;
  readonly options?: Partial<GuardianOptions>;
}

/** A running host and one caller who is known to it. */
export interface AttackedDesk {
  readonly url: string;
  readonly token: string;
  readonly audit: MemoryAuditStore;
  /** Asks as that caller. */
  post(path: string, body?: unknown): Promise<Answer>;
  /** The records of exchanges that are over. */
  settled(): Record<string, unknown>[];
}

class AttackedModule {}

/** Opens hosts within one suite and closes each after its test. */
export function attackedDesks(start: StartApp): (init: AttackInit) => Promise<AttackedDesk> {
  let issuer: TokenIssuer;
  const running: RunningApp[] = [];
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterEach(async () => {
    for (const app of running.splice(0)) await app.close();
  });
  afterAll(() => issuer.stop());

  return async ({ controller, providers = [], model, options, ...starting }) => {
    const audit = new MemoryAuditStore();
    const guardian = GuardianModule.forRoot({
      purposes,
      recipients,
      authentication: { issuer: issuer.issuer, audience: 'small-desk' },
      authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: ['agent'] } })] },
      models: { default: { recipient: 'double:local', create: () => model } },
      ...memoryStores(),
      audit: { store: audit },
      ...options,
    });
    const module = {
      module: AttackedModule,
      controllers: [controller],
      providers: [...providers],
      imports: [guardian],
    };
    const app = await start(module, starting);
    running.push(app);
    const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    return {
      ...{ url: app.url, token, audit },
      post: (path, body = { text: 'When do you open?' }) => ask(`${app.url}/${path}`, { token, body }),
      settled: () => audit.said().filter(({ type }) => type === 'exchange.settled'),
    };
  };
}
