/** Everything a test of a protected service needs: models that record, a real issuer, real servers, stores in memory. */
export { developmentOnly } from './development-only';
export { FixedClock } from './fixed-clock';
export { type FreshDatabase, freshDatabase } from './fresh-database';
export { MemoryAuditStore } from './memory-audit-store';
export { MemoryKeyStore } from './memory-key-store';
export { MemoryLineageStore } from './memory-lineage-store';
export { memoryStores } from './memory-stores';
export { MemorySubjectStore } from './memory-subject-store';
export { type ModelDouble, modelDouble, type ModelDoubleOptions, type RecordedCall } from './model-double';
export { obedientModel } from './obedient-model';
export {
  type AdapterName,
  onEveryAdapter,
  type Replacement,
  type RunningApp,
  type StartApp,
  startOn,
  type StartOptions,
} from './on-every-adapter';
export { type TestAlgorithm } from './signing-key';
export { TokenIssuer, type TokenIssuerOptions, type TokenRequest } from './token-issuer';
