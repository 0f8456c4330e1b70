export { AuthorizationModule } from './authorization.module';
export { type AuthorizationOptions } from './authorization.options';
export { Authorization } from './authorization.service';
export { AuthorizationControl } from './authorization.control';
export {
  type AddRule,
  type AuthorizationRules,
  type Conditions,
  type RuleWriter,
} from './authorization-rules';
export { CaslPolicyEngine } from './casl-policy-engine';
export { type Decision, PolicyEngine } from './policy-engine';
export { assertProtected } from './resource-type';
