/** A name taken apart; lower case. */
export interface PersonName {
  /** Given names and initials, in order; empty when only the last name is known. */
  readonly given: readonly string[];
  readonly last: string;
}

/** Words that go with a name and say nothing about who it is. */
const NOT_A_NAME = new Set(
  (
    'mr mrs ms miss mx sir madam dr prof professor rev fr sr jr ii iii iv phd md mba esq ' +
    'herr frau m mme mlle monsieur madame sra srta señor señora don doña senhor senhora dom dona ' +
    'sig signor signora dott dottssa dhr mevr mevrouw meneer pan pani hr fru herra rouva'
  ).split(' '),
);

const words = (value: string): string[] =>
  value
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '');

/** `Smith, John` is read as `John Smith`; titles are left out unless nothing else is there. */
export function parsePersonName(value: string): PersonName {
  const [first = '', ...rest] = value.normalize('NFKC').split(',');
  const turned = rest.length === 1 ? [...words(rest[0]!), ...words(first)] : words(value.replace(/,/g, ' '));
  const named = turned.filter((word) => !NOT_A_NAME.has(word));
  const all = named.length > 0 ? named : turned;
  return { given: all.slice(0, -1), last: all.at(-1) ?? '' };
}

/** `j` stands for every name with this initial. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether two names with one last name can be one person: `J. Smith`, `John Smith`, `Smith`. */
export function canBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last || a.last.length < 2) return false;
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  return short.every((name, index) => sameGiven(name, long[index]!));
}

/** The one that says more about the person. */
export function fullerName(a: PersonName, b: PersonName): PersonName {
  const length = ({ given }: PersonName): number => given.reduce((sum, name) => sum + name.length, 0);
  return length(b) > length(a) ? b : a;
}
