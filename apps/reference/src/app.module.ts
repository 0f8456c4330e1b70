import { type DynamicModule, Module } from '@nestjs/common';
import { GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { defineRecipients } from 'unseen-guardian/kernel';
import { secret } from 'unseen-guardian/secrets';
import { AssistantModule } from './assistant/assistant.module';
import { DocumentsModule } from './documents/documents.module';
import { HealthModule } from './health/health.module';
import { PrivacyNoticeModule } from './privacy/privacy-notice.module';
import { policies } from './policies';
import { supportPurposes } from './purposes';

import {
  AUDIENCE,
  DATABASE_URL_SECRET,
  ROOT_KEY_SECRET,
  SUPPORT_DESK_OPTIONS,
  type SupportDeskOptions,
} from './support-desk.options';
import { TeamsModule } from './teams/teams.module';
import { TicketsModule } from './tickets/tickets.module';

/** Everything the framework is told about the support desk. */
const guardianOptions = (options: SupportDeskOptions): GuardianOptions => ({
  purposes: supportPurposes([options.model.recipient]),
  recipients: defineRecipients({ [options.model.recipient]: options.receiver }),
  authentication: {
    issuer: options.issuer,
    audience: options.audience ?? AUDIENCE,
    ...(options.resource !== undefined && { resource: options.resource }),
    ...(options.maxTokenAgeSeconds !== undefined && { maxTokenAgeSeconds: options.maxTokenAgeSeconds }),
  },
  authorization: { policies },
  secrets: { sources: options.secrets },
  database: { url: secret(DATABASE_URL_SECRET) },
  encryption: { rootKey: secret(ROOT_KEY_SECRET) },
  models: { default: options.model },
  ...options.guardian,
});

/** The support desk. */
@Module({})
export class AppModule {
  /** The support desk with these options. */
  static forRoot(options: SupportDeskOptions): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        GuardianModule.forRootAsync({ useFactory: () => guardianOptions(options) }),
        TeamsModule,
        TicketsModule,
        DocumentsModule,
        AssistantModule,
        PrivacyNoticeModule,
        HealthModule,
      ],
      providers: [{ provide: SUPPORT_DESK_OPTIONS, useValue: options }],
      exports: [SUPPORT_DESK_OPTIONS],
    };
  }
}
