const ANY = '*';
const NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

type Json = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every value at a path: `to`, `lines.*.sku`, `*` for each item of a list or member of an object. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value];
  for (const step of path.split('.')) {
    found = found.filter(isContainer).flatMap((each) => {
      if (step === ANY) return Object.values(each);
      return Object.hasOwn(each, step) ? [each[step]] : [];
    });
  }
  return found.filter((each) => each !== undefined);
}

/** The value with everything at a path changed. */
export const changeAt = (value: unknown, path: string, change: (found: unknown) => unknown): unknown =>
  changeBelow(value, path.split('.'), change);

function changeBelow(
  value: unknown,
  [step, ...below]: readonly string[],
  change: (found: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (!isContainer(value)) return value;
  const changed = Object.entries(value).map(([key, item]) => [
    key,
    step === ANY || step === key ? changeBelow(item, below, change) : item,
  ]);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

/** One text or number of the arguments. */
export interface ArgumentLeaf {
  /** Its path; a name that the model may have made up is written as `*`. */
  readonly path: string;
  readonly text: string;
}

/** Every text and number of the arguments, and every name that is no identifier, with its path. */
export function argumentLeaves(value: unknown, path = ''): ArgumentLeaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, text: String(value) }];
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const isKnown = Array.isArray(value) || NAME.test(key);
    const below = `${path && `${path}.`}${isKnown ? key : ANY}`;
    const leaves = argumentLeaves(item, below);
    return isKnown ? leaves : [{ path: below, text: key }, ...leaves];
  });
}
