import { HttpStatus } from '@nestjs/common';
import { GuardianException } from 'unseen-guardian/kernel';
import { findGuardianException } from './find-guardian-exception';

/** The exception that the caller gets for any error; what is not ours stays inside, as the cause. */
export const asProblem = (error: unknown): GuardianException =>
  findGuardianException(error) ??
  new GuardianException('GUARDIAN_INTERNAL', HttpStatus.INTERNAL_SERVER_ERROR, 'Something went wrong.', {
    cause: error,
  });
