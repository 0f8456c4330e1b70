import { Module } from '@nestjs/common';
import { Ids, RandomIds } from 'unseen-guardian/kernel';
import { MinimisationControl } from './minimisation/minimisation.control';
import { PersonalDataPromptControl } from './personal-data/personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
import {
  assertPrivacyOptions,
  ConfigurableModuleClass,
  PRIVACY_OPTIONS,
  type PrivacyOptions,
} from './privacy.options';

const IDS = { token: Ids, optional: true };

/** Minimisation of what comes in, and personal data hidden on the way to a model and restored on the way back. */
@Module({
  providers: [
    MinimisationControl,
    {
      provide: PersonalDataPromptControl,
      inject: [PRIVACY_OPTIONS, IDS],
      useFactory: (options: PrivacyOptions, ids: Ids = new RandomIds()) => {
        assertPrivacyOptions(options);
        return new PersonalDataPromptControl(options, ids);
      },
    },
    {
      provide: PersonalDataReplyControl,
      inject: [IDS],
      useFactory: (ids: Ids = new RandomIds()) => new PersonalDataReplyControl(ids),
    },
  ],
  exports: [MinimisationControl, PersonalDataPromptControl, PersonalDataReplyControl],
})
export class PrivacyModule extends ConfigurableModuleClass {}
