import { type FactoryProvider } from '@nestjs/common';
import { Database } from 'unseen-guardian/database';
import { AuditTrail, Clock, Ids, RandomIds, SystemClock, optional } from 'unseen-guardian/kernel';
import { type AuthenticationOptions } from '../authentication.options';
import { TokenRevocations } from '../revocation/token-revocations';
import { ApiKeyAuthenticator } from './api-key-authenticator';
import { ApiKeys } from './api-keys.service';
import { longestLifeOf } from './api-keys.options';
import { type ApiKeyStore } from './store/api-key-store';
import { apiKeyStore } from './store/choose-api-key-store';

const STORE = Symbol('unseen-guardian/authentication/api-key-store');
/** Wires static keys; where they are off, nothing checks them and `ApiKeys` gives none out. */
export const apiKeyProviders = (options: symbol | string): FactoryProvider[] => [
  { provide: STORE, inject: [options, optional(Database)], useFactory: apiKeyStore },
  {
    provide: ApiKeyAuthenticator,
    inject: [options, STORE, TokenRevocations, optional(Clock)],
    useFactory: (
      { apiKeys }: AuthenticationOptions,
      store: ApiKeyStore | undefined,
      revocations: TokenRevocations,
      clock: Clock = new SystemClock(),
    ) => store && new ApiKeyAuthenticator({ store, revocations, clock, longestLife: longestLifeOf(apiKeys) }),
  },
  {
    provide: ApiKeys,
    inject: [options, STORE, TokenRevocations, optional(Clock), optional(Ids), optional(AuditTrail)],
    useFactory: (
      { apiKeys }: AuthenticationOptions,
      store: ApiKeyStore | undefined,
      revocations: TokenRevocations,
      clock: Clock = new SystemClock(),
      ids: Ids = new RandomIds(clock),
      audit?: AuditTrail,
    ) => new ApiKeys({ store, revocations, clock, ids, audit, longestLife: longestLifeOf(apiKeys) }),
  },
];
