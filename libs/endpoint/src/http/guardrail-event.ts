import { type MessageEvent } from '@nestjs/common';
import { type Exchange, type GuardianException } from 'unseen-guardian/kernel';

/** The one event that ends a stopped stream: never 200 and silence. */
export const guardrailEvent = (exchange: Exchange, problem: GuardianException): MessageEvent => ({
  type: 'guardrail',
  data: problem.toProblem(exchange.id),
});
