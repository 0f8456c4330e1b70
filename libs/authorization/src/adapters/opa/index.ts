export { type OpaOptions, OpaPolicyEngine } from './opa-policy-engine';
