import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import { Clock, SystemClock } from 'unseen-guardian/kernel';
import { type LimitsOptions, type RequestLimits, requestLimits } from './limits.options';
import { MemoryThrottlerStorage } from './memory-throttler-storage';
import { NetworkThrottleControl } from './network-throttle.control';
import { PrincipalThrottleControl } from './principal-throttle.control';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: LIMITS_OPTIONS } =
  new ConfigurableModuleBuilder<LimitsOptions>({ moduleName: 'Limits' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

const REQUEST_LIMITS = Symbol('unseen-guardian/limits/request-limits');

/** Wires request limits: binds the two places of the control `throttle`. */
@Module({
  providers: [
    {
      provide: REQUEST_LIMITS,
      inject: [LIMITS_OPTIONS],
      useFactory: (options: LimitsOptions) => requestLimits(options),
    },
    {
      provide: ThrottlerStorage,
      inject: [LIMITS_OPTIONS, { token: Clock, optional: true }],
      useFactory: ({ storage }: LimitsOptions, clock: Clock = new SystemClock()) =>
        storage ?? new MemoryThrottlerStorage(clock),
    },
    {
      provide: NetworkThrottleControl,
      inject: [REQUEST_LIMITS, ThrottlerStorage],
      useFactory: ({ network }: RequestLimits, storage: ThrottlerStorage) =>
        new NetworkThrottleControl(network, storage),
    },
    {
      provide: PrincipalThrottleControl,
      inject: [REQUEST_LIMITS, ThrottlerStorage],
      useFactory: ({ principal }: RequestLimits, storage: ThrottlerStorage) =>
        new PrincipalThrottleControl(principal, storage),
    },
  ],
  exports: [NetworkThrottleControl, PrincipalThrottleControl],
})
export class LimitsModule extends ConfigurableModuleClass {}
