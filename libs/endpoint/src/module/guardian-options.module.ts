import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Clock, Ids, RandomIds, SystemClock, SystemTimers, Timers } from 'unseen-guardian/kernel';
import { GUARDIAN_OPTIONS, type GuardianOptions } from './guardian.options';

/** The class methods and types that `GuardianModule` shows as its own. */
export const { ConfigurableModuleClass, ASYNC_OPTIONS_TYPE, OPTIONS_TYPE } =
  new ConfigurableModuleBuilder<GuardianOptions>({ optionsInjectionToken: GUARDIAN_OPTIONS })
    .setClassMethodName('forRoot')
    .setExtras({}, (definition) => ({
      ...definition,
      global: true,
      exports: [GUARDIAN_OPTIONS, Clock, Ids, Timers],
    }))
    .build();

/** Holds the options, the clock, the timers and the source of ids, where every feature module finds them. */
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Timers, useClass: SystemTimers },
    { provide: Ids, inject: [Clock], useFactory: (clock: Clock) => new RandomIds(clock) },
  ],
})
export class GuardianOptionsModule extends ConfigurableModuleClass {}
