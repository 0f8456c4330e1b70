export { type OpenFgaOptions, OpenFgaPolicyEngine } from './openfga-policy-engine';
