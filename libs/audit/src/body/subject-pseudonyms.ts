import { within } from 'unseen-guardian/kernel';

/** Gives a subject a name under its own key; `Encryption` does. */
export interface SubjectReferences {
  reference(tenantId: string, subjectId: string, use: string): Promise<string>;
}

/** Whom an exchange touched, as a record says it. */
export interface NamedSubjects {
  /** The pseudonyms, sorted: their order tells nothing. */
  readonly subjects?: readonly string[];
  /** How many have no pseudonym: erased meanwhile, beyond the most that a record names, or their keys out of reach. */
  readonly unnamedSubjects?: number;
}

/** The use for which the pseudonyms are made: those of other uses are others. */
const USE = 'audit';
const MOST_NAMED = 64;
/** A record must not wait for keys longer than those who wait for the record can, in milliseconds. */
const PATIENCE_MS = 500;

/** Names subjects in records under a random key of each, which is destroyed with the subject's data. */
export class SubjectPseudonyms {
  constructor(private readonly references: SubjectReferences) {}

  /** Never fails: lineage knows whom an exchange touched, and a record without names is better than none. */
  async of(tenantId: string, subjectIds: readonly string[]): Promise<NamedSubjects> {
    const name = (id: string): Promise<string> => this.references.reference(tenantId, id, USE);
    const wanted = subjectIds.slice(0, MOST_NAMED);
    const naming = wanted.map((id) => within(PATIENCE_MS, undefined, () => name(id)).catch(() => undefined));
    const named = (await Promise.all(naming)).filter((text) => text !== undefined).sort();
    const unnamed = subjectIds.length - named.length;
    return { ...(named.length && { subjects: named }), ...(unnamed && { unnamedSubjects: unnamed }) };
  }
}
