export { type OpenFgaOptions, OpenFgaPolicyEngine, type OpenFgaTuple } from './openfga-policy-engine';
