import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { PromptControls, ProviderGate, ReplyControls } from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { InjectionControl } from './controls/injection.control';
import { RecipientControl } from './controls/recipient.control';
import { StructureControl } from './controls/structure.control';
import { GuardedModels } from './guarded-models.service';
import { MODEL_OPTIONS, type ModelOptions } from './model.options';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ModelOptions>({
  moduleName: 'Model',
  optionsInjectionToken: MODEL_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

const CONTROLS = [StructureControl, InjectionControl, RecipientControl];

/** Provides {@link GuardedModels} and the prompt controls of this lib; needs the kernel's ports to be bound. */
@Module({
  providers: [
    ...CONTROLS,
    {
      provide: GuardedModels,
      inject: [
        MODEL_OPTIONS,
        PromptControls,
        ReplyControls,
        ProviderGate,
        { token: Secrets, optional: true },
      ],
      useFactory: (
        options: ModelOptions,
        promptControls: PromptControls,
        replyControls: ReplyControls,
        gate: ProviderGate,
        secrets?: Secrets,
      ) => new GuardedModels(options, { promptControls, replyControls, gate }, secrets),
    },
  ],
  exports: [GuardedModels, ...CONTROLS],
})
export class ModelModule extends ConfigurableModuleClass {}
