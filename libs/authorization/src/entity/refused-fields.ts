import { after, type Awaitable, inTurn } from 'unseen-guardian/kernel';

/** More fields than anybody asks about; what has more is refused by its first ones, or by the parsers. */
const MOST_FIELDS = 1_000;

/** The fields of a request's body that may not be set; a body that has no fields sets none. */
export function refusedFields(
  body: unknown,
  mayWrite: (name: string) => Awaitable<boolean>,
): Awaitable<string[]> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const names = Object.keys(body);
  if (names.length > MOST_FIELDS) return names.slice(0, 1);
  const refused: string[] = [];
  const asking = inTurn(names, (name) =>
    after(mayWrite(name), (allowed) => void (allowed || refused.push(name))),
  );
  return after(asking, () => refused);
}
