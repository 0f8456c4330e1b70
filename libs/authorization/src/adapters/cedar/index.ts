/** Cedar, in this process, as the policy engine. Needs `@cedar-policy/cedar-wasm`. */
export { CedarPolicyEngine, type CedarPolicyEngineOptions } from './cedar-policy-engine';
