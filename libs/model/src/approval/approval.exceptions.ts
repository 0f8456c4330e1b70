import { HttpStatus } from '@nestjs/common';
import { type ApprovalRequest, GuardianException } from 'unseen-guardian/kernel';

/** 409: a tool may only run when the caller approves; the problem carries what to show, and the token to send back. */
export class ApprovalRequiredException extends GuardianException {
  constructor(readonly approval: ApprovalRequest) {
    super('GUARDIAN_APPROVAL_REQUIRED', HttpStatus.CONFLICT, 'A tool call needs your approval.', {
      detail: 'Show the call to the user, and send the token back when they approve.',
      approval,
    });
  }
}

/** 403: the approval does not hold; one answer for every reason, the reason itself is for the log. */
export class ApprovalDeniedException extends GuardianException {
  constructor(reason: 'not ours' | 'expired' | 'used' | 'changed') {
    super('GUARDIAN_APPROVAL_DENIED', HttpStatus.FORBIDDEN, 'The approval does not hold.', {
      detail: 'Ask again: an approval holds once, for a short time, and for the one who was asked.',
      cause: new Error(`The approval is ${reason}.`),
    });
  }
}
