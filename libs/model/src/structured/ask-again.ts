import { type Exchange } from 'unseen-guardian/kernel';
import { type CallOptions } from '../language-model.protocol';
import { tokensOf } from '../call/token-count';
import { markedFor } from '../writing/prompt.tag';
import { MalformedReplyException } from './malformed-reply.exception';
import { STRUCTURED_OUTPUT, type StructuredOutputOptions } from './structured-output.options';

type Ask<Result> = (options: CallOptions) => Promise<Result>;

/** What the call itself says, over the options of the module. */
const limitsOf = ({ responseFormat }: CallOptions): StructuredOutputOptions => {
  const { attempts } = (responseFormat ?? {}) as StructuredOutputOptions;
  return attempts === undefined ? {} : { attempts };
};

const tokensUsed = ({ calls }: Exchange): number =>
  calls.reduce((sum, { usage }) => sum + tokensOf(usage), 0);

/** What may be asked in one call, and by whom. */
interface Asking {
  readonly exchange: Exchange;
  readonly options: CallOptions;
  readonly settings: StructuredOutputOptions;
}

/** Whether there is anything left to ask with, and anybody to ask for. */
function mayAskAgain({ exchange, options, settings }: Asking, asked: number): boolean {
  const { attempts, tokens } = { ...STRUCTURED_OUTPUT, ...settings, ...limitsOf(options) };
  const isGone = exchange.signal.aborted || options.abortSignal?.aborted;
  return asked < attempts && !isGone && tokensUsed(exchange) < tokens;
}

/** The same call, with one more message: what did not fit, in words of the schema. */
function withComplaint(exchange: Exchange, options: CallOptions, problems: readonly string[]): CallOptions {
  const text = `Your last answer did not fit the schema: ${problems.join('; ')}. Answer again, with the JSON value alone.`;
  const complaint = { role: 'user', content: [markedFor(exchange, text, 'developer')] };
  return { ...options, prompt: [...options.prompt, complaint] };
}

/**
 * Asks, and asks again as long as the reply does not fit and the budget lasts.
 *
 * @throws MalformedReplyException when no reply fits.
 */
export async function askUntilItFits<Result>(
  exchange: Exchange,
  options: CallOptions,
  ask: Ask<Result>,
  settings: StructuredOutputOptions = {},
): Promise<Result> {
  const asking = { exchange, options, settings };
  let current = options;
  for (let asked = 0; ; asked++) {
    try {
      return await ask(current);
    } catch (error) {
      if (!(error instanceof MalformedReplyException) || !mayAskAgain(asking, asked)) throw error;
      current = withComplaint(exchange, options, error.problems);
    }
  }
}
