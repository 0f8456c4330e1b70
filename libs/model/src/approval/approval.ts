/** A tool call that a human has to approve. */
export interface ApprovalSubject {
  /** The name of the tool. */
  readonly tool: string;
  /** Its arguments: as JSON says them, the caller is shown them and they will be used. */
  readonly input: unknown;
  /** Paths of the arguments that repeat text from outside: `['to']`. @default none */
  readonly tainted?: readonly string[];
}

/** A tool call that was approved, with the arguments that were shown. */
export interface ApprovedCall {
  readonly tool: string;
  readonly input: unknown;
}

/** A tool call that waits for its approval, as it is kept. */
export interface StoredApproval extends ApprovedCall {
  readonly tenantId: string;
  /** A UUID of the server. */
  readonly id: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}
