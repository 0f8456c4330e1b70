import { after, type Awaitable, inTurn } from 'unseen-guardian/kernel';

/** A copy of an entity, of the same class, that lacks the fields which may not be read. */
export function readableCopy<Entity extends object>(
  entity: Entity,
  mayRead: (name: string) => Awaitable<boolean>,
): Awaitable<Partial<Entity>> {
  const copy = Object.create(Object.getPrototypeOf(entity) as object) as Record<string, unknown>;
  const asking = inTurn(Object.entries(entity), ([name, value]: [string, unknown]) =>
    after(mayRead(name), (allowed) => void (allowed && (copy[name] = value))),
  );
  return after(asking, () => copy as Partial<Entity>);
}
