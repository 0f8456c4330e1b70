import { type Decisions, readableCopy } from 'unseen-guardian/authorization';
import {
  after,
  type Awaitable,
  type Exchange,
  ForbiddenActionException,
  inTurn,
} from 'unseen-guardian/kernel';

/** How deep entities are looked for: below, a reply is no list of entities but a document of its own. */
const DEEPEST = 8;
const READ = 'read';

/** A class of the host, and not a plain object, a list or one of the language's own. */
function classOf(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null;
  return prototype && prototype !== Object.prototype ? (prototype.constructor?.name ?? '') : undefined;
}

/** Takes out of replies what their caller may not read (OWASP API3:2023, BOPLA). */
export class ReadableReply {
  constructor(private readonly decisions: Decisions) {}

  /**
   * The reply with entities reduced to the fields that the caller may read.
   *
   * @throws ForbiddenActionException when it carries an entity that the caller may not reach at all.
   */
  of(exchange: Exchange, value: unknown, depth = 0): Awaitable<unknown> {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    if (Array.isArray(value)) return this.members(exchange, value, depth);
    const name = classOf(value);
    if (name === undefined) return this.plain(exchange, value as Record<string, unknown>, depth);
    // Generators and anonymous classes have no name, so no policy can be about them.
    if (!name) return value;
    const actions = this.actionsFor(exchange, name);
    return actions.length ? this.entity(exchange, actions, value) : value;
  }

  /** Entities of the endpoint are there for its action, all others to be read; what no policy is about stays as it is. */
  private actionsFor({ policy }: Exchange, name: string): readonly string[] {
    const own = typeof policy.resource === 'string' ? policy.resource : policy.resource.name;
    // What the handler changed may be out of reach of the action by now, and still be read.
    if (name === own) return [policy.action, READ];
    return this.decisions.engine.covers(READ, name) ? [READ] : [];
  }

  /** The first action that is allowed says which fields are shown. */
  private entity(
    exchange: Exchange,
    [action, ...others]: readonly string[],
    entity: object,
  ): Awaitable<unknown> {
    if (action === undefined) throw new ForbiddenActionException().by('authorization');
    const asked = { action, resource: entity };
    return after(this.decisions.mayDo(exchange, asked), (allowed) => {
      if (!allowed) return this.entity(exchange, others, entity);
      return readableCopy(entity, (name) => this.decisions.mayDo(exchange, asked, { use: 'read', name }));
    });
  }

  private members(exchange: Exchange, list: readonly unknown[], depth: number): Awaitable<unknown> {
    const found: unknown[] = [];
    const walking = inTurn(list, (item) =>
      after(this.of(exchange, item, depth + 1), (readable) => void found.push(readable)),
    );
    return after(walking, () => found);
  }

  private plain(exchange: Exchange, value: Record<string, unknown>, depth: number): Awaitable<unknown> {
    const names = Object.keys(value);
    return after(this.members(exchange, Object.values(value), depth), (members) => {
      const same = names.every((name, index) => (members as unknown[])[index] === value[name]);
      if (same) return value;
      return Object.fromEntries(names.map((name, index) => [name, (members as unknown[])[index]]));
    });
  }
}
