export { type CedarOptions, CedarPolicyEngine } from './cedar-policy-engine';
