/** An OPA server as the policy engine. */
export { OpaPolicyEngine } from './opa-policy-engine';
export { type OpaPolicyEngineOptions, type OpaResource } from './opa-options';
export { type PolicyServerOptions } from '../remote/policy-server';
export { type FieldKind, type ResourceFields } from '../remote/resource-fields';
