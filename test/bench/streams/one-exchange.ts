import {
  days,
  definePurposes,
  type EndpointPolicy,
  Exchange,
  type PromptControl,
  RandomIds,
  type ReplyControl,
  SystemClock,
} from 'unseen-guardian/kernel';
import { RECIPIENT } from '../../../libs/model/test/fixture';

const { 'bench.stream': purpose } = definePurposes({
  'bench.stream': {
    description: 'Measure what a stream costs',
    legalBasis: 'contract',
    retention: days(1),
    recipients: [RECIPIENT],
    categories: ['free-text'],
  },
});
const clock = new SystemClock();
const ids = new RandomIds();

/** Makes exchanges of one endpoint that owes these controls; as in a service they share everything that is the endpoint's. */
export function exchangesOf(
  prompt: readonly PromptControl[],
  reply: readonly ReplyControl[],
): () => Exchange {
  const policy: EndpointPolicy = {
    id: 'bench.stream',
    purpose,
    action: 'ask',
    resource: 'Bench',
    transports: ['http'],
    tools: [],
    controls: {},
    owed: { admit: [], shape: [], prompt, reply, seal: [] },
  };
  return () => new Exchange({ policy, clock, ids });
}
