import { HttpException, type HttpStatus } from '@nestjs/common';
import { type ControlName } from '../control/control-name';
import { type ApprovalRequest, type FieldProblem, type Problem, type ProblemCode } from './problem';

/** What an exception tells the caller beyond its code. */
export interface ProblemDetails {
  /** One sentence for the caller; never text of the request. */
  readonly detail?: string;
  readonly control?: ControlName;
  readonly fields?: readonly FieldProblem[];
  /** What the caller has to approve first. */
  readonly approval?: ApprovalRequest;
  /** Response headers, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What went wrong inside; for the log only. */
  readonly cause?: unknown;
}

const TYPE_BASE = 'https://unseen-guardian.dev/problems/';

/** An error that reaches the caller as RFC 9457 problem+json. */
export class GuardianException extends HttpException {
  readonly headers: Readonly<Record<string, string>>;
  private refusedBy: ControlName | undefined;
  private readonly details: ProblemDetails;

  constructor(
    readonly code: ProblemCode,
    status: HttpStatus,
    readonly title: string,
    details: ProblemDetails = {},
  ) {
    super(title, status, { cause: details.cause });
    this.name = new.target.name;
    this.details = details;
    this.headers = details.headers ?? {};
    this.refusedBy = details.control;
  }

  /** The control that refused, if one did. */
  get control(): ControlName | undefined {
    return this.refusedBy;
  }

  /** Says which control refused, unless that is known already. */
  by(control: ControlName): this {
    this.refusedBy ??= control;
    return this;
  }

  /** The body the caller gets. */
  toProblem(requestId?: string): Problem {
    const { detail, fields, approval } = this.details;
    return {
      type: TYPE_BASE + this.code.toLowerCase().replaceAll('_', '-'),
      title: this.title,
      status: this.getStatus(),
      ...(detail !== undefined && { detail }),
      code: this.code,
      ...(this.revealsControl && this.refusedBy && { control: this.refusedBy }),
      ...(requestId !== undefined && { requestId }),
      ...(fields && { fields }),
      ...(approval && { approval }),
    };
  }

  /** On the reply side the caller never learns which control, rule or score refused. */
  protected get revealsControl(): boolean {
    return true;
  }
}
