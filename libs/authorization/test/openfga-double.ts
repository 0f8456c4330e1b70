import { type RequestListener } from 'node:http';
import { type Asked, assertMembers, ProtocolError, speaks } from './local-server';

/** A relation in an authorization model of schema 1.1. */
export type Userset =
  | { readonly this: Readonly<Record<string, never>> }
  | { readonly computedUserset: { readonly relation: string } }
  | { readonly union: { readonly child: readonly Userset[] } }
  | { readonly intersection: { readonly child: readonly Userset[] } }
  | { readonly difference: { readonly base: Userset; readonly subtract: Userset } };

/** A relationship tuple, with the condition that it holds under. */
export interface Tuple {
  readonly user: string;
  readonly relation: string;
  readonly object: string;
  readonly condition?: { readonly name: string; readonly context: Readonly<Record<string, unknown>> };
}

/** What a store holds. */
export interface Store {
  readonly id: string;
  readonly model: string;
  /** Relations by type. */
  readonly types: Readonly<Record<string, Readonly<Record<string, Userset>>>>;
  readonly tuples: readonly Tuple[];
  /** Conditions by name: which parameters they need, and when they hold. */
  readonly conditions: Readonly<Record<string, Condition>>;
  /** As many objects as a list has at most. */
  readonly mostObjects?: number;
}

interface Condition {
  readonly parameters: readonly string[];
  readonly holds: (parameters: Readonly<Record<string, unknown>>) => boolean;
}

interface Question {
  readonly user: string;
  readonly relation: string;
  readonly object: string;
}

const OBJECT = /^[^\s:#]{1,254}:[^#:\s]+$/;

function assertName(name: unknown, longest: number): asserts name is string {
  if (typeof name !== 'string' || !OBJECT.test(name) || name.length > longest || name.endsWith(':*'))
    throw new ProtocolError('no object');
}

function assertTuple(tuple: unknown): asserts tuple is Tuple {
  assertMembers(tuple, { needs: ['user', 'relation', 'object'], takes: ['condition'] });
  assertName(tuple['user'], 512);
  assertName(tuple['object'], 256);
}

/** Decides as OpenFGA does: by the tuples of the store, those of the request, and the model. */
class Evaluation {
  constructor(
    private readonly store: Store,
    private readonly tuples: readonly Tuple[],
    private readonly context: Readonly<Record<string, unknown>>,
  ) {}

  check({ user, relation, object }: Question): boolean {
    const type = this.store.types[object.split(':')[0]!];
    if (!type || !Object.hasOwn(type, relation)) throw new ProtocolError(`no relation ${relation}`);
    return this.isIn(type[relation]!, { user, relation, object });
  }

  private isIn(userset: Userset, asked: Question): boolean {
    if ('this' in userset) return this.isDirect(asked);
    if ('computedUserset' in userset)
      return this.check({ ...asked, relation: userset.computedUserset.relation });
    if ('union' in userset) return userset.union.child.some((child) => this.isIn(child, asked));
    if ('intersection' in userset)
      return userset.intersection.child.every((child) => this.isIn(child, asked));
    return this.isIn(userset.difference.base, asked) && !this.isIn(userset.difference.subtract, asked);
  }

  private isDirect({ user, relation, object }: Question): boolean {
    return this.tuples
      .filter((tuple) => tuple.relation === relation && tuple.object === object)
      .some((tuple) => this.isMember(user, tuple.user) && this.isMet(tuple));
  }

  private isMember(user: string, subject: string): boolean {
    const [object, relation] = subject.split('#') as [string, string?];
    if (relation !== undefined) return this.check({ user, relation, object });
    return subject === user || subject === `${user.split(':')[0]!}:*`;
  }

  private isMet({ condition }: Tuple): boolean {
    if (!condition) return true;
    const { parameters, holds } = this.store.conditions[condition.name]!;
    const known = { ...this.context, ...condition.context };
    const missing = parameters.filter((name) => !(name in known));
    if (missing.length) throw new ProtocolError(`missing context parameters ${missing.join()}`);
    return holds(known);
  }
}

const SHARED = ['contextual_tuples', 'authorization_model_id', 'context', 'consistency'];

function evaluationFor(store: Store, body: Asked['body']): Evaluation {
  const { contextual_tuples: contextual, authorization_model_id: model, context = {} } = body;
  if (model !== store.model) throw new ProtocolError('authorization_model_not_found');
  let tuples: unknown = [];
  if (contextual !== undefined) {
    assertMembers(contextual, { needs: ['tuple_keys'] });
    tuples = contextual['tuple_keys'];
  }
  if (!Array.isArray(tuples) || tuples.length > 100) throw new ProtocolError('contextual_tuples');
  tuples.forEach((tuple) => assertTuple(tuple));
  return new Evaluation(store, [...store.tuples, ...(tuples as Tuple[])], context as Record<string, unknown>);
}

function answer(store: Store, { path, body }: Asked): unknown {
  if (path === `/stores/${store.id}/check`) {
    assertMembers(body, { needs: ['tuple_key'], takes: [...SHARED, 'trace'] });
    assertTuple(body['tuple_key']);
    return { allowed: evaluationFor(store, body).check(body['tuple_key']), resolution: '' };
  }
  if (path !== `/stores/${store.id}/list-objects`) throw new ProtocolError(path);
  assertMembers(body, { needs: ['type', 'relation', 'user'], takes: SHARED });
  const { type, relation, user } = body as unknown as Question & { readonly type: string };
  assertName(user, 512);
  const evaluation = evaluationFor(store, body);
  const objects = [...new Set(store.tuples.map(({ object }) => object))].filter((each) =>
    each.startsWith(`${type}:`),
  );
  const related = objects.filter((object) => evaluation.check({ user, relation, object }));
  return { objects: related.slice(0, store.mostObjects ?? 1_000) };
}

/** Speaks OpenFGA's check and list-objects, and evaluates the model of a store. */
export const openFgaDouble = (store: Store, asked: Asked[] = []): RequestListener =>
  speaks((each) => {
    asked.push(each);
    return answer(store, each);
  });
