import {
  type Clock,
  ControlNotRunException,
  type ControlSettingsMap,
  type ControlStep,
  days,
  definePurposes,
  defineRecipients,
  Exchange,
  inProcess,
  type ModelCall,
  type ModelDoor,
  pass,
  type ProcessorDeclaration,
  PromptControl,
  type PromptSegment,
  ProviderGate,
  RandomIds,
  ReplyBlockedException,
  ReplyControl,
  type ReplyFilter,
  runInExchange,
  SystemClock,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { GuardedRoom } from '../src/call/guarded-room';
import { NeutralDoor } from '../src/door/neutral-door';
import { GuardedModels } from '../src/guarded-models.service';
import { InjectionControl } from '../src/injection/injection.control';
import { RecipientControl } from '../src/controls/recipient.control';
import { StructureControl } from '../src/controls/structure.control';
import { type GuardedModel, type ProviderModel } from '../src/language-model.protocol';
import { type ReplyLimits } from '../src/reply/reply-limits';
import { type StructuredOutputOptions } from '../src/structured/structured-output.options';

/** The recipient that the purpose of the fixture allows. */
export const RECIPIENT = 'double:local';

const OUTSIDE: ProcessorDeclaration = {
  hosts: ['api.example.com'],
  region: 'eu',
  contract: { reference: 'DPA-1', expires: '2999-01-01' },
  transfer: 'none',
  retention: 0,
  training: false,
};

/** What is declared of the recipients of the specs, whoever their purpose names. */
export const RECIPIENTS = defineRecipients({
  [RECIPIENT]: inProcess('a double'),
  'server:local': { own: 'a server of the spec', hosts: ['127.0.0.1'] },
  'judge:eu': OUTSIDE,
  'other:us': { ...OUTSIDE, region: 'us', transfer: 'adequacy' },
});

/** The prompt controls of this lib, in the order of the pipeline. */
export const PROMPT_CONTROLS: readonly PromptControl[] = [
  new StructureControl(),
  new InjectionControl(),
  new RecipientControl(RECIPIENTS),
];

const { 'desk.answer': purpose } = definePurposes({
  'desk.answer': {
    description: 'Answer a question',
    legalBasis: 'contract',
    retention: days(1),
    recipients: [RECIPIENT],
    categories: ['free-text'],
  },
});

/** What differs between exchanges of the specs. */
export interface ExchangeSettings {
  readonly prompt?: readonly ControlStep[];
  readonly reply?: readonly ControlStep[];
  readonly controls?: ControlSettingsMap;
  readonly recipients?: readonly string[];
  readonly models?: ModelDoor;
  readonly tools?: readonly string[];
  readonly clock?: Clock;
}

/** A real exchange with a small policy. */
export const exchangeOf = ({
  prompt = PROMPT_CONTROLS,
  reply = [],
  controls = {},
  recipients = [RECIPIENT],
  models,
  tools = [],
  clock = new SystemClock(),
}: ExchangeSettings = {}): Exchange =>
  new Exchange({
    clock,
    ids: new RandomIds(),
    ...(models && { models }),
    policy: {
      id: 'desk.ask',
      purpose: { ...purpose, recipients },
      action: 'ask',
      resource: 'Desk',
      transports: ['http'],
      tools,
      controls,
      owed: { admit: [], shape: [], prompt, reply, seal: [] },
    },
  });

/** Lets a call out only when every owed verdict is there and every owed filter is open. */
export class SpecGate extends ProviderGate {
  open(exchange: Exchange, call: ModelCall): void {
    const [missing] = exchange.ledger.close(exchange.policy.owed.prompt, call.id);
    if (missing) throw new ControlNotRunException(missing.name);
    const closed = exchange.policy.owed.reply.find(
      ({ name }) => !call.opened.some((open) => open.name === name),
    );
    if (closed) throw new ControlNotRunException(closed.name);
  }
}

/** A guarded model over `provider`, with an exchange to call it in. */
export interface Desk {
  readonly exchange: Exchange;
  readonly model: GuardedModel;
  /** Runs work inside the exchange. */
  inside<Result>(work: () => Result): Result;
}

/** What the specs replace. */
export interface DeskSettings extends ExchangeSettings {
  readonly promptControls?: readonly PromptControl[];
  readonly replyControls?: readonly ReplyControl[];
  readonly recipient?: string;
  readonly replies?: ReplyLimits;
  readonly structuredOutput?: StructuredOutputOptions;
}

/** Puts a provider's model behind the controls. */
export function deskWith(provider: ProviderModel, settings: DeskSettings = {}): Desk {
  const {
    promptControls = PROMPT_CONTROLS,
    replyControls = [],
    recipient = RECIPIENT,
    replies,
    structuredOutput,
  } = settings;
  const room = new GuardedRoom({
    promptControls: { list: promptControls },
    replyControls: { list: replyControls },
    gate: new SpecGate(),
    recipients: RECIPIENTS,
    ...(replies && { replies }),
    ...(structuredOutput && { structuredOutput }),
  });
  const exchange = exchangeOf({ reply: replyControls, ...settings, models: new NeutralDoor(room) });
  const models = new GuardedModels(
    { models: { default: { recipient, create: () => provider } }, recipients: RECIPIENTS },
    room,
  );
  return {
    exchange,
    model: models.get('default'),
    inside: (work) => runInExchange(exchange, work),
  };
}

const WORD = 'SECRET';
const STOP = 'FORBIDDEN';

// The longest end of the text that could still become one of the two words.
const openEnd = (text: string): number => {
  for (let length = Math.min(text.length, STOP.length); length > 0; length--) {
    const end = text.slice(-length);
    if (WORD.startsWith(end) || STOP.startsWith(end)) return length;
  }
  return 0;
};

class WordFilter implements ReplyFilter {
  private readonly held = new Map<string, string>();
  private found = 0;

  write(channel: string, piece: string): string {
    const text = this.clean((this.held.get(channel) ?? '') + piece);
    const cut = text.length - openEnd(text);
    this.held.set(channel, text.slice(cut));
    return text.slice(0, cut);
  }

  end(channel: string): string {
    const rest = this.clean(this.held.get(channel) ?? '');
    this.held.delete(channel);
    return rest;
  }

  verdict(): Verdict {
    return this.found ? transform({ WORD: this.found }) : pass();
  }

  private clean(text: string): string {
    if (text.includes(STOP)) throw new ReplyBlockedException();
    this.found += text.split(WORD).length - 1;
    return text.replaceAll(WORD, '[w]');
  }
}

/** A reply control with hold-back: turns SECRET into [w], and stops at FORBIDDEN. */
export class WordControl extends ReplyControl {
  readonly name = 'personal-data.reply';

  open(): ReplyFilter {
    return new WordFilter();
  }
}

/** A control that rewrites each text, as the pseudonyms do. */
export class ShoutControl extends PromptControl {
  readonly name = 'personal-data.prompt';
  run(_exchange: Exchange, { segments }: { segments: readonly PromptSegment[] }): Verdict {
    for (const segment of segments) segment.text = segment.text.toUpperCase();
    return transform({ EMAIL: 1 });
  }
}
