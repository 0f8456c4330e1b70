import { type Ids, RandomIds, type TokenUsage } from 'unseen-guardian/kernel';
import { JUDGE_REASONS, judgeMessages } from './chat-judge-prompt';
import { InjectionJudge, type Judgement, type JudgeRequest } from './injection-judge';
import { bearer, JudgeConnection, type JudgeConnectionOptions } from './judge-connection';

/** Which chat model judges, and how it is asked. */
export interface ChatJudgeOptions extends JudgeConnectionOptions {
  /** The address in front of `/chat/completions`: `https://api.openai.com/v1`. */
  readonly url: string;
  /** The provider's name of the model. */
  readonly model: string;
  /**
   * Fields of the request that are added or replaced, for models that know other settings; `undefined` takes one out.
   * @default { temperature: 0, response_format: { type: 'json_object' } }
   */
  readonly body?: Readonly<Record<string, unknown>>;
  /**
   * Makes the tags around the text.
   * @default RandomIds
   */
  readonly ids?: Ids;
}

interface ChatAnswer {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

const SETTINGS = { temperature: 0, response_format: { type: 'json_object' } };
const WHO = 'ChatJudge';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Asks a chat model over an OpenAI-compatible API; the text is data between unguessable tags (spotlighting). */
export class ChatJudge extends InjectionJudge {
  override readonly recipient: string;
  private readonly connection: JudgeConnection;
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly ids: Ids;

  /** @throws Error when the address, the model or the recipient is none. */
  constructor({ url, model, body, ids = new RandomIds(), ...rest }: ChatJudgeOptions) {
    super();
    if (!model)
      throw new Error(`${WHO}: "model" is missing. Write the name that the provider gives the model.`);
    this.connection = new JudgeConnection(WHO, {
      ...rest,
      url: `${url.replace(/\/$/, '')}/chat/completions`,
    });
    this.recipient = rest.recipient;
    this.fields = { ...SETTINGS, ...body, model };
    this.ids = ids;
  }

  async judge(text: string, request: JudgeRequest): Promise<Judgement> {
    const messages = judgeMessages(text, request, this.ids.nonce());
    const body = { ...this.fields, messages };
    const answer = (await this.connection.post({ body, headers: bearer, request })) as ChatAnswer | null;
    const usage = usageOf(answer);
    return { ...verdictOf(answer?.choices?.[0]?.message?.content), ...(usage && { usage }) };
  }
}

function usageOf(answer: ChatAnswer | null): TokenUsage | undefined {
  const { prompt_tokens: input, completion_tokens: output } = answer?.usage ?? {};
  if (!isCount(input) && !isCount(output)) return undefined;
  return { ...(isCount(input) && { inputTokens: input }), ...(isCount(output) && { outputTokens: output }) };
}

function parsed(content: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(String(content));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // A model may write anything; what is no verdict is told as such.
    return undefined;
  }
}

/** Anything but the object that was asked for is no verdict: a judge that was talked round tends to say more. */
function verdictOf(content: unknown): Judgement {
  const { score, reason, ...more } = parsed(content) ?? {};
  const isKnown = reason === undefined || (JUDGE_REASONS as readonly unknown[]).includes(reason);
  if (typeof score !== 'number' || !(score >= 0 && score <= 1) || !isKnown || Object.keys(more).length > 0) {
    throw new Error(`${WHO}: the model gave no verdict of the form {"score": 0.5, "reason": "none"}.`);
  }
  return { score, ...(typeof reason === 'string' && { reason }) };
}
