import { type Paper, PAPERS } from '../../testing/src/policies/contract-papers';
import { type Environment, type FieldUse } from '../src/engine/environment';
import { type OpenFgaTuple } from '../src/adapters/openfga/openfga-policy-engine';
import { type Asked, RULES, rulesFor } from './contract-rules';
import { type Answering, assertMembers } from './engine-double';

const ACTIONS = ['read', 'reply', 'update', 'archive'];
const FIELDS = ['id', 'state', 'team', 'ownerId'];
const COMMON = ['authorization_model_id', 'contextual_tuples', 'context'];
// What OpenFGA itself demands of objects and users.
const NAMED = /^[^\s:#@]+:[^\s:#@]+$/;

/** The relation that stands for an action, or for one field of it. */
export const relationOf = (action: string, field?: FieldUse): string =>
  field ? `${action}_${field.name}` : action;

function fieldOf(relation: string): { action: string; field?: FieldUse } {
  const [action = '', name] = relation.split('_');
  if (!ACTIONS.includes(action) || (name !== undefined && !FIELDS.includes(name)))
    throw new Error(`relation 'Paper#${relation}' not found`);
  return name === undefined
    ? { action }
    : { action, field: { use: action === 'read' ? 'read' : 'write', name } };
}

interface Question {
  readonly authorization_model_id: string;
  readonly contextual_tuples: { readonly tuple_keys: readonly OpenFgaTuple[] };
  readonly context: Environment;
}

function askedBy(user: string, relation: string, question: Question): Asked {
  if (!NAMED.test(user) || user.length > 512) throw new Error('user is not well formed');
  if (question.authorization_model_id !== 'model1') throw new Error('authorization_model_not_found');
  const roles = question.contextual_tuples.tuple_keys.map((tuple) => {
    if (tuple.user !== user || tuple.relation !== 'member') throw new Error('unexpected tuple');
    return tuple.object.slice('role:'.length);
  });
  const { action, field } = fieldOf(relation);
  const subject = decodeURIComponent(user.slice('user:'.length)).split('|').slice(1).join('|');
  return { subject, roles, action, environment: { ...question.context, ...(field && { field }) } };
}

const isAllowed = (paper: Paper | undefined, asked: Asked): boolean =>
  paper !== undefined &&
  paper.state !== 'sealed' &&
  rulesFor(asked).some((name) => RULES[name].holds(paper, asked));

const LONG_PAPER = 200;
const objectOf = ({ id }: Paper): string => `Paper:${encodeURIComponent(id)}`;

function check(question: Record<string, unknown>): unknown {
  assertMembers(question, ['tuple_key', ...COMMON]);
  assertMembers(question.tuple_key, ['user', 'relation', 'object']);
  const { user, relation, object } = question.tuple_key as OpenFgaTuple;
  if (!NAMED.test(object) || object.length > 256) throw new Error('object is not well formed');
  const asked = askedBy(user, relation, question as unknown as Question);
  const known = PAPERS.find((paper) => objectOf(paper) === object);
  const isLong = object.length > LONG_PAPER && asked.roles.includes('admin');
  return { allowed: isLong || isAllowed(known, asked), resolution: '' };
}

function listObjects(question: Record<string, unknown>): unknown {
  assertMembers(question, ['type', 'relation', 'user', ...COMMON]);
  if (question.type !== 'Paper') throw new Error(`type '${String(question.type)}' not found`);
  const asked = askedBy(
    question.user as string,
    question.relation as string,
    question as unknown as Question,
  );
  return { objects: PAPERS.filter((paper) => isAllowed(paper, asked)).map(objectOf) };
}

/** Check and ListObjects of OpenFGA (openfga.dev/api/service) with the rules of the contract. */
export const answerAsOpenFga: Answering = (path, question) => {
  if (path === '/stores/store1/check') return check(question);
  if (path === '/stores/store1/list-objects') return listObjects(question);
  throw new Error('undefined_endpoint');
};
