import { type ReadableStream } from 'node:stream/web';
import { PIPELINE } from 'unseen-guardian';
import {
  type Exchange,
  type PromptControl,
  RandomIds,
  type ReplyControl,
  runInExchange,
} from 'unseen-guardian/kernel';
import {
  CanaryControl,
  GuardedModels,
  InjectionControl,
  instructions,
  prompt,
  type ProviderModel,
  RecipientControl,
  StructureControl,
  ToolsControl,
  UnsafeOutputControl,
  untrusted,
} from 'unseen-guardian/model';
import {
  PersonalDataPromptControl,
  PersonalDataReplyControl,
  SecretsPromptControl,
  SecretsReplyControl,
} from 'unseen-guardian/privacy';
import { Approvals } from '../../../libs/model/src/approval/approvals.service';
import { GuardedRoom } from '../../../libs/model/src/call/guarded-room';
import { ToolAdmission } from '../../../libs/model/src/tools/admit/tool-admission';
import { ToolRegistry } from '../../../libs/model/src/tools/declare/tool-registry';
import { RECIPIENT, RECIPIENTS, SpecGate } from '../../../libs/model/test/fixture';
import { exchangesOf } from './one-exchange';

const ids = new RandomIds();

/** How the controls of the pipeline are made without a container; their options are the defaults. */
const MADE = new Map<unknown, () => unknown>([
  [StructureControl, () => new StructureControl()],
  [InjectionControl, () => new InjectionControl()],
  [SecretsPromptControl, () => new SecretsPromptControl()],
  [PersonalDataPromptControl, () => new PersonalDataPromptControl({}, ids)],
  [RecipientControl, () => new RecipientControl(RECIPIENTS)],
  [CanaryControl, () => new CanaryControl()],
  [SecretsReplyControl, () => new SecretsReplyControl()],
  [PersonalDataReplyControl, () => new PersonalDataReplyControl(ids)],
  [UnsafeOutputControl, () => new UnsafeOutputControl()],
  [ToolsControl, () => new ToolsControl(new ToolAdmission(new ToolRegistry()), new Approvals())],
]);

function made<Control>(types: readonly unknown[]): readonly Control[] {
  return types.map((type) => {
    const make = MADE.get(type);
    if (!make) throw new Error(`The bench of streams cannot make ${(type as { name: string }).name} yet.`);
    return make() as Control;
  });
}

const PROMPT_CONTROLS = made<PromptControl>(PIPELINE.prompt);

/** The reply controls of the pipeline, in its order. */
export const REPLY_CONTROLS = made<ReplyControl>(PIPELINE.reply);

const SYSTEM = instructions`You answer questions about our products.`;
const QUESTION = 'I am Ana Petrova (ana.petrova@example.com). How do I send the lamp back that I ordered?';

interface Opened {
  readonly stream: ReadableStream<object>;
}

/** Opens streams; each of a guarded desk in an exchange of its own. */
export type OpenStream = () => Promise<ReadableStream<object>>;

/** A stream of the guarded model, and the exchange that it belongs to. */
export interface GuardedStream extends Opened {
  readonly exchange: Exchange;
}

/** The model behind all prompt controls of the pipeline and the given reply controls; it is asked a question. */
export function guardedDesk(
  provider: ProviderModel,
  replyControls = REPLY_CONTROLS,
): (question: string) => Promise<GuardedStream> {
  const room = new GuardedRoom({
    promptControls: { list: PROMPT_CONTROLS },
    replyControls: { list: replyControls },
    gate: new SpecGate(),
    recipients: RECIPIENTS,
  });
  const models = new GuardedModels(
    { models: { default: { recipient: RECIPIENT, create: () => provider } }, recipients: RECIPIENTS },
    room,
  );
  const model = models.get('default');
  const newExchange = exchangesOf(PROMPT_CONTROLS, replyControls);
  const ask = (question: string): Promise<unknown> => {
    const messages = prompt`Answer the question: ${untrusted(question, 'question')}`;
    return model.doStream({ prompt: [{ role: 'system', content: SYSTEM }, ...messages] });
  };
  return async (question) => {
    const exchange = newExchange();
    const { stream } = (await runInExchange(exchange, () => ask(question))) as Opened;
    return { exchange, stream };
  };
}

/** The same desk, asked one question again and again. */
export function guarded(provider: ProviderModel, replyControls = REPLY_CONTROLS): OpenStream {
  const ask = guardedDesk(provider, replyControls);
  return async () => (await ask(QUESTION)).stream;
}

/** The same model without anything of ours. */
export const bare =
  (provider: ProviderModel): OpenStream =>
  async () =>
    ((await provider.doStream({})) as Opened).stream;
