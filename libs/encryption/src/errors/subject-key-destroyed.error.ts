/** The keys of this subject were destroyed, and nothing may be stored about them under a new one. */
export class SubjectKeyDestroyedError extends Error {
  readonly code = 'GUARDIAN_SUBJECT_KEY_DESTROYED';
  override readonly name = 'SubjectKeyDestroyedError';

  constructor() {
    super('The key of this data subject was destroyed and is never made again: drop the data.');
  }
}
