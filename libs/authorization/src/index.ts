/** Who may do what to which data: policies, the engine that decides, and plans that filter in SQL. */
export { AuthorizationModule } from './authorization.module';
export { type AuthorizationOptions } from './authorization.options';
export { Authorization } from './authorization.service';
export { AuthorizationControl } from './authorization.control';
export { CaslPolicyEngine } from './engine/casl-policy-engine';
export { Circumstances } from './engine/circumstances';
export { DECISION_KEY_LABEL, DecisionDigest, type Question } from './engine/decision-digest';
export { type Asked, Decisions } from './engine/decisions.service';
export { isForeign } from './engine/foreign-entity';
export { type Environment, type Facts, type FieldUse } from './engine/environment';
export { type Decision, type Plan, PolicyEngine } from './engine/policy-engine';
export { assertProtected, resourceTypeOf } from './engine/resource-type';
export { CurrentEntity } from './entity/current-entity.decorator';
export { type EntityAddress, EntityLoader } from './entity/entity-loader';
export { entityOf, EntityLoaders, type EntityStores } from './entity/entity-loaders';
export { readableCopy } from './entity/readable-copy';
export { type Filter, type FilterLeaf, type Order, type Scalar } from './filter/filter';
export { planSelects } from './filter/plan-selects';
export { sqlOf } from './filter/plan-sql';
export { restrict, whereOf } from './filter/typeorm-plan';
export { type Condition, type Conditions, type FieldTest } from './policies/condition';
export { definePolicies, type EntityClass, type EntityOf } from './policies/define-policies';
export { type MatrixCell, type MatrixRow, policyMatrix } from './policies/policy-matrix';
export {
  type AllowPolicy,
  type AnyPolicy,
  type DenyPolicy,
  type NamedPolicy,
  type Policy,
  type PolicyBase,
  type PolicySet,
} from './policies/policy';
export { caller, fact, type Reference } from './policies/reference';
