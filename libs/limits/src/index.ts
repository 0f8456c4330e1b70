export { FailureThrottle } from './failure-throttle.service';
export { LimitsModule } from './limits.module';
export { type FailureLimit, type LimitsOptions, type RequestLimit } from './limits.options';
export { MemoryThrottlerStorage } from './memory-throttler-storage';
export { NetworkThrottleControl } from './network-throttle.control';
export { PrincipalThrottleControl } from './principal-throttle.control';
