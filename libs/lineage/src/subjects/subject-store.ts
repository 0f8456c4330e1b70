/** Where people are found by their blind indexes. */
export abstract class SubjectStore {
  /**
   * The id of the person whom this index stands for; a new one, under `newId`, when nobody has it yet.
   *
   * Two calls at once for one index answer the same id.
   */
  abstract findOrCreate(tenantId: string, kind: string, blindIndex: Buffer, newId: string): Promise<string>;
}
