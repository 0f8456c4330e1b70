import { HttpStatus } from '@nestjs/common';
import { GuardianException } from 'unseen-guardian/kernel';

/** 502: the reply of the model does not fit the schema that was asked for, also when it was asked again. */
export class MalformedReplyException extends GuardianException {
  /** Places in the schema; not shown to the caller. */
  readonly problems!: readonly string[];

  constructor(problems: readonly string[]) {
    super('GUARDIAN_REPLY_MALFORMED', HttpStatus.BAD_GATEWAY, 'The model gave no usable answer.');
    Object.defineProperty(this, 'problems', { value: problems });
  }
}
