import { type ControlName } from '../control/control-name';

/** Every stable code that a caller can meet. Codes are never renamed. */
export const PROBLEM_CODES = [
  'GUARDIAN_MALFORMED_REQUEST',
  'GUARDIAN_UNAUTHENTICATED',
  'GUARDIAN_INVALID_TOKEN',
  'GUARDIAN_INVALID_PROOF',
  'GUARDIAN_STEP_UP_REQUIRED',
  'GUARDIAN_INSUFFICIENT_SCOPE',
  'GUARDIAN_FORBIDDEN',
  'GUARDIAN_NOT_FOUND',
  'GUARDIAN_TRANSPORT_DENIED',
  'GUARDIAN_TOO_LARGE',
  'GUARDIAN_UNSUPPORTED_MEDIA_TYPE',
  'GUARDIAN_INVALID_FIELDS',
  'GUARDIAN_UNNEEDED_DATA',
  'GUARDIAN_PROMPT_BLOCKED',
  'GUARDIAN_UNMARKED_INSTRUCTIONS',
  'GUARDIAN_RECIPIENT_DENIED',
  'GUARDIAN_EGRESS_DENIED',
  'GUARDIAN_REPLY_BLOCKED',
  'GUARDIAN_REPLY_MALFORMED',
  'GUARDIAN_TOOL_DENIED',
  'GUARDIAN_APPROVAL_REQUIRED',
  'GUARDIAN_APPROVAL_DENIED',
  'GUARDIAN_TOO_MANY_REQUESTS',
  'GUARDIAN_CONTROL_UNAVAILABLE',
  'GUARDIAN_CONTROL_NOT_RUN',
  'GUARDIAN_PROVIDER_FAILED',
  'GUARDIAN_UNAVAILABLE',
  'GUARDIAN_INTERNAL',
] as const;

/** A stable code, such as `GUARDIAN_PROMPT_BLOCKED`. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One field of the request that was refused; never its value. */
export interface FieldProblem {
  /** The path of the field: `customer.email`. */
  readonly field: string;
  /** What is wrong with it, in words. */
  readonly reason: string;
}

/** A tool call that waits for the approval of the caller: what to show, and what to send back. */
export interface ApprovalRequest {
  /** Good once, for a short time, for this caller alone. */
  readonly token: string;
  readonly tool: string;
  /** The arguments of the tool. */
  readonly input: unknown;
  /** Paths of the arguments that repeat text from outside, such as a document: `['to']`. */
  readonly tainted: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** RFC 9457 problem details, with the members this framework adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: ProblemCode;
  /** The control that refused; never said of the reply side. */
  readonly control?: ControlName;
  readonly requestId?: string;
  readonly fields?: readonly FieldProblem[];
  readonly approval?: ApprovalRequest;
}
