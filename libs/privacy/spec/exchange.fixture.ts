import {
  type Clock,
  type ControlSettingsMap,
  definePurposes,
  days,
  Exchange,
  type EndpointPolicy,
  type ModelCall,
  type PromptSegment,
  RandomIds,
  SystemClock,
} from 'unseen-guardian/kernel';

const purposes = definePurposes({
  'support.reply': {
    description: 'Answer tickets',
    legalBasis: 'contract',
    retention: days(30),
    recipients: ['openai:eu'],
    categories: ['contact'],
  },
});

/** An exchange for specs of this lib. */
export function anExchange({
  clock = new SystemClock(),
  controls = {},
}: { clock?: Clock; controls?: ControlSettingsMap } = {}): Exchange {
  const policy: EndpointPolicy = {
    id: 'tickets.reply',
    purpose: purposes['support.reply'],
    action: 'reply',
    resource: 'Ticket',
    transports: ['http'],
    tools: [],
    controls,
    owed: { admit: [], shape: [], prompt: [], reply: [], seal: [] },
  };
  return new Exchange({ policy, clock, ids: new RandomIds() });
}

/** A model call that carries these texts. */
export function aCall(...texts: string[]): ModelCall {
  const segments = texts.map((text): PromptSegment => ({ role: 'user', trust: 'user', text }));
  return {
    id: 'call-1',
    model: 'default',
    modelId: 'm',
    recipient: 'openai:eu',
    startedAt: 0,
    segments,
    opened: [],
  };
}
