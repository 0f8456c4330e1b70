/** Everything a test of a protected service needs: models that record, a real issuer, real servers, stores in memory. */
export { developmentOnly } from './development-only';
export { FixedClock } from './fixed-clock';
export { FixedTimers } from './fixed-timers';
export { type FreshDatabase, freshDatabase } from './database/fresh-database';
export { MemoryAuditStore } from './stores/memory-audit-store';
export { MemoryExportCursors } from './stores/memory-export-cursors';
export { MemoryKeyStore } from './stores/memory-key-store';
export { MemoryLineageStore } from './stores/memory-lineage-store';
export { memoryStores } from './stores/memory-stores';
export { MemorySubjectStore } from './stores/memory-subject-store';
export {
  type ModelDouble,
  modelDouble,
  type ModelDoubleOptions,
  type RecordedCall,
} from './models/model-double';
export { obedientModel } from './models/obedient-model';
export {
  type AdapterName,
  onEveryAdapter,
  type Replacement,
  type RunningApp,
  type StartApp,
  startOn,
  type StartOptions,
} from './app/on-every-adapter';
export { CONTRACT_TICKETS, ContractTicket } from './policies/contract/contract-desk';
export { type ContractFeature } from './policies/contract/contract-cases';
export { policyEngineContract, type PolicyEngineSubject } from './policies/contract/policy-engine-contract';
export { type PolicyCase, policyTest } from './policies/policy-test';
export { DpopClient, type ProofRequest } from './issuer/dpop-client';
export { type TestAlgorithm } from './issuer/signing-key';
export { TokenIssuer, type TokenIssuerOptions, type TokenRequest } from './issuer/token-issuer';
