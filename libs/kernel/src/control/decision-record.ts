/** What is kept of one decision on rights: ids, digests and an outcome, so that it can be made again and compared. */
export interface DecisionRecord {
  readonly action: string;
  /** The name of the type. */
  readonly resource: string;
  readonly allowed: boolean;
  /** The rule that decided; absent when none did. */
  readonly rule?: string;
  /** SHA-256 (hex) of the policies in force; of an engine outside of this process, of its name and version. */
  readonly policy: string;
  /** HMAC-SHA256 (hex) of caller, action, data and environment: says whether the same question is asked again, and no more. */
  readonly inputs: string;
}
