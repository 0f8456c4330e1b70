import { ConfigurableModuleBuilder, type FactoryProvider, Module } from '@nestjs/common';
import {
  ModelDoor,
  PromptControls,
  ProviderGate,
  ReplyControls,
  ToolCatalogue,
  optional,
} from 'unseen-guardian/kernel';
import { DiscoveryModule } from '@nestjs/core';
import { Secrets } from 'unseen-guardian/secrets';
import { CanaryControl } from './canary/canary.control';
import { EgressGuard } from './egress/egress-guard.service';
import { GuardedRoom } from './call/guarded-room';
import { NeutralDoor } from './door/neutral-door';
import { InjectionControl } from './injection/injection.control';
import { RecipientControl } from './controls/recipient.control';
import { StructureControl } from './controls/structure.control';
import { InjectionScreens } from './injection/injection-screens';
import { InjectionShadow } from './injection/injection-shadow';
import { Judging } from './injection/judge/judging';
import { GuardedModels } from './guarded-models.service';
import { UnsafeOutputControl } from './output/unsafe-output.control';
import { Approvals } from './approval/approvals.service';
import { MODEL_OPTIONS, type ModelOptions } from './model.options';
import { ToolRegistry } from './tools/declare/tool-registry';
import { GuardedTools } from './tools/guarded-tools.service';
import { ToolsControl } from './tools/tools.control';
import { TOOLS } from './tools/tools.providers';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ModelOptions>({
  moduleName: 'Model',
  optionsInjectionToken: MODEL_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

const CONTROLS = [
  StructureControl,
  InjectionControl,
  RecipientControl,
  CanaryControl,
  UnsafeOutputControl,
  ToolsControl,
];
const SECRETS = optional(Secrets);

/** The screens, what they count in shadow, and the judges. */
const INJECTION: FactoryProvider[] = [
  { provide: InjectionShadow, useFactory: () => new InjectionShadow() },
  {
    provide: InjectionScreens,
    inject: [MODEL_OPTIONS, InjectionShadow],
    useFactory: ({ injection }: ModelOptions, shadow: InjectionShadow) =>
      new InjectionScreens(injection, shadow),
  },
  {
    provide: InjectionControl,
    inject: [MODEL_OPTIONS, InjectionScreens, SECRETS],
    useFactory: (
      { injection = {}, recipients }: ModelOptions,
      screens: InjectionScreens,
      secrets?: Secrets,
    ) =>
      new InjectionControl(
        screens,
        new Judging(injection, recipients, secrets && ((ref) => secrets.get(ref, 'injection judge'))),
      ),
  },
];

/** Provides {@link GuardedModels} and the prompt controls of this lib; needs the kernel's ports to be bound. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: StructureControl,
      inject: [MODEL_OPTIONS],
      useFactory: ({ spotlighting }: ModelOptions) => new StructureControl(spotlighting),
    },
    CanaryControl,
    {
      provide: RecipientControl,
      inject: [MODEL_OPTIONS],
      useFactory: ({ recipients }: ModelOptions) => new RecipientControl(recipients),
    },
    {
      provide: UnsafeOutputControl,
      inject: [MODEL_OPTIONS],
      useFactory: ({ unsafeOutput }: ModelOptions) => new UnsafeOutputControl(unsafeOutput),
    },
    ...INJECTION,
    ...TOOLS,
    {
      provide: EgressGuard,
      inject: [MODEL_OPTIONS, RecipientControl],
      useFactory: ({ recipients, egress }: ModelOptions, control: RecipientControl) =>
        new EgressGuard(recipients, control, egress),
    },
    {
      provide: GuardedRoom,
      inject: [PromptControls, ReplyControls, ProviderGate, MODEL_OPTIONS],
      useFactory: (
        promptControls: PromptControls,
        replyControls: ReplyControls,
        gate: ProviderGate,
        { recipients, replies, structuredOutput }: ModelOptions,
      ) =>
        new GuardedRoom({
          promptControls,
          replyControls,
          gate,
          recipients,
          ...(replies && { replies }),
          ...(structuredOutput && { structuredOutput }),
        }),
    },
    {
      provide: GuardedModels,
      inject: [MODEL_OPTIONS, GuardedRoom, SECRETS],
      useFactory: (options: ModelOptions, room: GuardedRoom, secrets?: Secrets) =>
        new GuardedModels(options, room, secrets),
    },
    { provide: ModelDoor, inject: [GuardedRoom], useFactory: (room: GuardedRoom) => new NeutralDoor(room) },
  ],
  exports: [
    EgressGuard,
    GuardedModels,
    GuardedTools,
    ModelDoor,
    Approvals,
    ToolCatalogue,
    ToolRegistry,
    InjectionScreens,
    InjectionShadow,
    ...CONTROLS,
  ],
})
export class ModelModule extends ConfigurableModuleClass {}
