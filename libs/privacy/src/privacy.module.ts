import { Module } from '@nestjs/common';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { Encryption } from 'unseen-guardian/encryption';
import { Clock, Ids, RandomIds, SystemClock, ValueRestorer, optional } from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { MinimisationControl } from './minimisation/minimisation.control';
import { type ReadSecret } from './operator/operator';
import { PersonalDataPromptControl } from './personal-data/personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
import {
  assertPrivacyOptions,
  ConfigurableModuleClass,
  namedSettings,
  PRIVACY_OPTIONS,
  type PrivacyOptions,
} from './privacy.options';
import { Conversations } from './pseudonym/conversation/conversations.service';
import { PostgresPseudonymStore } from './pseudonym/conversation/postgres-pseudonym-store';
import { SecretsPromptControl } from './secret-leak/secrets-prompt.control';
import { SecretsReplyControl } from './secret-leak/secrets-reply.control';
import { type PseudonymStore } from './pseudonym/conversation/pseudonym-store';
import { VaultRestorer } from './pseudonym/vault-restorer';

/** Finds out at boot, not at the first prompt, that an operator lacks what it needs. */
async function assertTools(
  options: PrivacyOptions,
  encryption?: Encryption,
  read?: ReadSecret,
): Promise<void> {
  for (const settings of namedSettings(options)) {
    if (settings.operator === 'encrypt' && !encryption)
      throw new Error('PrivacyModule: "encrypt" needs a key ring. Import EncryptionModule.');
    if (settings.operator !== 'hash' || Buffer.isBuffer(settings.key) || 'use' in settings.key) continue;
    if (!read) throw new Error('PrivacyModule: the key of "hash" is a secret. Import SecretsModule.');
    await read(settings.key);
  }
}

async function promptControl(
  options: PrivacyOptions,
  ids: Ids = new RandomIds(),
  encryption?: Encryption,
  secrets?: Secrets,
): Promise<PersonalDataPromptControl> {
  assertPrivacyOptions(options);
  const readSecret: ReadSecret | undefined = secrets && ((ref) => secrets.get(ref, 'personal data'));
  await assertTools(options, encryption, readSecret);
  const { detector } = options;
  return new PersonalDataPromptControl(options, ids, {
    ...(detector && { detector }),
    ...(encryption && { encryption }),
    ...(readSecret && { readSecret }),
  });
}

function storeOf(
  { conversations = {} }: PrivacyOptions,
  transaction?: TenantTransaction,
  encryption?: Encryption,
  database?: Database,
): PseudonymStore | undefined {
  if (conversations.store) return conversations.store;
  return transaction && encryption && database
    ? new PostgresPseudonymStore(transaction, encryption, database)
    : undefined;
}

const STORES = [optional(TenantTransaction), optional(Encryption), optional(Database)];

/** Minimisation of what comes in, and personal data hidden on the way to a model and restored on the way back. */
@Module({
  providers: [
    MinimisationControl,
    {
      provide: PersonalDataPromptControl,
      inject: [PRIVACY_OPTIONS, optional(Ids), optional(Encryption), optional(Secrets)],
      useFactory: promptControl,
    },
    {
      provide: PersonalDataReplyControl,
      inject: [PRIVACY_OPTIONS, optional(Ids)],
      useFactory: ({ replies, restore }: PrivacyOptions, ids: Ids = new RandomIds()) =>
        new PersonalDataReplyControl(ids, replies, restore),
    },
    {
      provide: ValueRestorer,
      inject: [PRIVACY_OPTIONS, optional(Ids)],
      useFactory: ({ restore }: PrivacyOptions, ids: Ids = new RandomIds()) =>
        new VaultRestorer(ids, restore),
    },
    {
      provide: SecretsPromptControl,
      inject: [PRIVACY_OPTIONS],
      useFactory: ({ secrets }: PrivacyOptions) => new SecretsPromptControl(secrets),
    },
    {
      provide: SecretsReplyControl,
      inject: [PRIVACY_OPTIONS],
      useFactory: ({ secrets }: PrivacyOptions) => new SecretsReplyControl(secrets),
    },
    {
      provide: Conversations,
      inject: [PRIVACY_OPTIONS, optional(Ids), optional(Clock), ...STORES],
      useFactory: (
        options: PrivacyOptions,
        ids: Ids = new RandomIds(),
        clock: Clock = new SystemClock(),
        ...stores: [TenantTransaction?, Encryption?, Database?]
      ) => {
        const store = storeOf(options, ...stores);
        const { lifetimeMs } = options.conversations ?? {};
        return new Conversations({ ids, clock, ...(store && { store }), ...(lifetimeMs && { lifetimeMs }) });
      },
    },
  ],
  exports: [
    Conversations,
    MinimisationControl,
    PersonalDataPromptControl,
    PersonalDataReplyControl,
    SecretsPromptControl,
    SecretsReplyControl,
    ValueRestorer,
  ],
})
export class PrivacyModule extends ConfigurableModuleClass {}
