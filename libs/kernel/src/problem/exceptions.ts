import { HttpStatus } from '@nestjs/common';
import { type ControlName } from '../control/control-name';
import { type Challenge, challengeHeader } from './challenge';
import { GuardianException, type ProblemDetails } from './guardian.exception';
import { type FieldProblem } from './problem';

/** What is told beside the challenges that go with it (RFC 9110 §11.6.1). */
const challenged = (challenges: readonly Challenge[], details: ProblemDetails): ProblemDetails => ({
  ...details,
  headers: { ...details.headers, 'WWW-Authenticate': challengeHeader(challenges) },
});

const UNAUTHENTICATED = {
  missing: ['GUARDIAN_UNAUTHENTICATED', 'An access token is required.'],
  invalid: ['GUARDIAN_INVALID_TOKEN', 'The access token is not valid.'],
  unproven: ['GUARDIAN_INVALID_PROOF', 'The proof for the access token is not valid.'],
} as const;

/** 401 (RFC 9110 §15.5.2): no credential, one that does not hold, or no proof for it; the challenges say which would. */
export class UnauthenticatedException extends GuardianException {
  constructor(
    reason: keyof typeof UNAUTHENTICATED,
    challenges: readonly Challenge[],
    details: ProblemDetails = {},
  ) {
    const [code, title] = UNAUTHENTICATED[reason];
    super(code, HttpStatus.UNAUTHORIZED, title, challenged(challenges, details));
  }
}

/** 400 (RFC 6750 §3.1): the credential cannot be told from the request, so that none of it is read. */
export class MalformedCredentialException extends GuardianException {
  constructor(challenges: readonly Challenge[], details: ProblemDetails = {}) {
    super(
      'GUARDIAN_MALFORMED_REQUEST',
      HttpStatus.BAD_REQUEST,
      'The request could not be read.',
      challenged(challenges, details),
    );
  }
}

/** 401 (RFC 9470 §3): the caller is known, and this needs a stronger or a fresher login; the challenges say which. */
export class StepUpRequiredException extends GuardianException {
  constructor(challenges: readonly Challenge[], details: ProblemDetails = {}) {
    super(
      'GUARDIAN_STEP_UP_REQUIRED',
      HttpStatus.UNAUTHORIZED,
      'This needs a stronger or a fresher login.',
      challenged(challenges, details),
    );
  }
}

/** 403 (RFC 6750 §3.1): the access token was not given for this; the challenges say which scopes are. */
export class InsufficientScopeException extends GuardianException {
  constructor(challenges: readonly Challenge[], details: ProblemDetails = {}) {
    super(
      'GUARDIAN_INSUFFICIENT_SCOPE',
      HttpStatus.FORBIDDEN,
      'The access token does not have the scope that this needs.',
      challenged(challenges, details),
    );
  }
}

/** 403: the caller is known and may not do this. */
export class ForbiddenActionException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super(
      'GUARDIAN_FORBIDDEN',
      HttpStatus.FORBIDDEN,
      'You may not perform this action on this data.',
      details,
    );
  }
}

/** 404: there is no such entity, or the caller may not know that there is; the two cannot be told apart. */
export class NoSuchResourceException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super('GUARDIAN_NOT_FOUND', HttpStatus.NOT_FOUND, 'There is no such resource.', details);
  }
}

/** 403: the endpoint was reached over a transport it does not declare. */
export class TransportDeniedException extends GuardianException {
  constructor() {
    super('GUARDIAN_TRANSPORT_DENIED', HttpStatus.FORBIDDEN, 'This endpoint does not serve this transport.');
  }
}

/** 422: fields that are unknown or not well formed. */
export class InvalidFieldsException extends GuardianException {
  constructor(fields: readonly FieldProblem[]) {
    super('GUARDIAN_INVALID_FIELDS', HttpStatus.UNPROCESSABLE_ENTITY, 'Some fields are not valid.', {
      fields,
    });
  }
}

/** 422 (GDPR Art. 5(1)(c)): the request carries data that the purpose does not need. */
export class UnneededDataException extends GuardianException {
  constructor(purpose: string, fields: readonly FieldProblem[]) {
    super(
      'GUARDIAN_UNNEEDED_DATA',
      HttpStatus.UNPROCESSABLE_ENTITY,
      'The request carries data its purpose does not need.',
      {
        detail: `Leave out the fields listed: the purpose "${purpose}" does not need them.`,
        fields,
      },
    );
  }
}

/** 422: the prompt was refused. */
export class PromptBlockedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super(
      'GUARDIAN_PROMPT_BLOCKED',
      HttpStatus.UNPROCESSABLE_ENTITY,
      'The prompt was refused by policy.',
      details,
    );
  }
}

/** 422: the reply was refused; which control, rule or score refused stays in the audit log. */
export class ReplyBlockedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super(
      'GUARDIAN_REPLY_BLOCKED',
      HttpStatus.UNPROCESSABLE_ENTITY,
      'The reply was withheld by policy.',
      details,
    );
  }

  protected override get revealsControl(): boolean {
    return false;
  }
}

/** 403: a tool was asked for that may not run, or not with these arguments; which rule said so stays in the audit log. */
export class ToolDeniedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super('GUARDIAN_TOOL_DENIED', HttpStatus.FORBIDDEN, 'A tool call was refused by policy.', details);
  }

  protected override get revealsControl(): boolean {
    return false;
  }
}

/** 403 (GDPR Art. 28, 44): this recipient may not receive data of this purpose, or no data at all. */
export class RecipientDeniedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super(
      'GUARDIAN_RECIPIENT_DENIED',
      HttpStatus.FORBIDDEN,
      'This recipient may not receive data of this purpose.',
      details,
    );
  }
}

/** 403: code inside an exchange tried to reach a host past the guarded model; which one is for the log only. */
export class EgressDeniedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super(
      'GUARDIAN_EGRESS_DENIED',
      HttpStatus.FORBIDDEN,
      'This service may not send anything there.',
      details,
    );
  }
}

/** 429 (RFC 6585 §4), with `Retry-After`. */
export class TooManyRequestsException extends GuardianException {
  constructor(retryAfterSeconds: number, headers: Readonly<Record<string, string>> = {}) {
    super('GUARDIAN_TOO_MANY_REQUESTS', HttpStatus.TOO_MANY_REQUESTS, 'Too many requests.', {
      detail: `Try again in ${retryAfterSeconds} s.`,
      headers: { 'Retry-After': String(retryAfterSeconds), ...headers },
    });
  }
}

/** 503: a control could not run, and a control that cannot run denies. */
export class ControlUnavailableException extends GuardianException {
  constructor(control: ControlName, details: ProblemDetails = {}) {
    super(
      'GUARDIAN_CONTROL_UNAVAILABLE',
      HttpStatus.SERVICE_UNAVAILABLE,
      'A required control is unavailable.',
      {
        ...details,
        control,
      },
    );
  }
}

/** 503: a control that was owed left no verdict. */
export class ControlNotRunException extends GuardianException {
  constructor(control: ControlName) {
    super('GUARDIAN_CONTROL_NOT_RUN', HttpStatus.SERVICE_UNAVAILABLE, 'A required control did not run.', {
      control,
    });
  }
}

/** 502: the model provider failed. */
export class ProviderFailedException extends GuardianException {
  constructor(details: ProblemDetails = {}) {
    super('GUARDIAN_PROVIDER_FAILED', HttpStatus.BAD_GATEWAY, 'The model provider did not answer.', details);
  }
}
