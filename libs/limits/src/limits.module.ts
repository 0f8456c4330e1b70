import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import { Clock, FailedAttempts, SystemClock, SystemTimers, Timers, optional } from 'unseen-guardian/kernel';
import { FailureThrottle } from './failure-throttle.service';
import { failureLimit, type LimitsOptions, type RequestLimits, requestLimits } from './limits.options';
import { MemoryThrottlerStorage } from './memory-throttler-storage';
import { NetworkThrottleControl } from './network-throttle.control';
import { PrincipalThrottleControl } from './principal-throttle.control';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: LIMITS_OPTIONS } =
  new ConfigurableModuleBuilder<LimitsOptions>({ moduleName: 'Limits' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

const REQUEST_LIMITS = Symbol('unseen-guardian/limits/request-limits');

/** Wires request limits: binds the two places of the control `throttle`, and slows failed authentication down. */
@Module({
  providers: [
    {
      provide: REQUEST_LIMITS,
      inject: [LIMITS_OPTIONS],
      useFactory: (options: LimitsOptions) => requestLimits(options),
    },
    {
      provide: ThrottlerStorage,
      inject: [LIMITS_OPTIONS, optional(Clock)],
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
    {
      provide: FailedAttempts,
      inject: [LIMITS_OPTIONS, ThrottlerStorage, optional(Timers)],
      useFactory: (options: LimitsOptions, storage: ThrottlerStorage, timers: Timers = new SystemTimers()) =>
        new FailureThrottle(failureLimit(options), storage, timers),
    },
  ],
  exports: [FailedAttempts, NetworkThrottleControl, PrincipalThrottleControl],
})
export class LimitsModule extends ConfigurableModuleClass {}
