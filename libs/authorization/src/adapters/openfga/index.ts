/** An OpenFGA server as the policy engine. */
export { OpenFgaPolicyEngine } from './openfga-policy-engine';
export { type OpenFgaPolicyEngineOptions, type OpenFgaResource, type OpenFgaRoles } from './openfga-options';
export { openFgaObject, openFgaUser } from './openfga-names';
export { type PolicyServerOptions } from '../remote/policy-server';
