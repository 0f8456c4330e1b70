import {
  type Exchange,
  type LineageNode,
  type LineageTransform,
  type ModelCall,
  type RecipientTerms,
} from 'unseen-guardian/kernel';

const PROMPT = 'prompt';
const REPLY = 'reply';

const isSource = ({ kind, store }: LineageNode): boolean =>
  (kind === 'source' || kind === 'app_table') && store !== PROMPT && store !== REPLY;

function transformOf(exchange: Exchange, call: ModelCall): LineageTransform {
  const isPseudonymised = exchange.ledger.runs.some(
    ({ name, callId, verdict }) =>
      name === 'personal-data.prompt' && callId === call.id && verdict.kind === 'transform',
  );
  return isPseudonymised ? 'PSEUDONYMISED' : 'COPIED';
}

/** Who was sent something, and what was agreed with them. */
interface Receiver {
  readonly name: string;
  readonly terms?: RecipientTerms | undefined;
}

const placeOf = ({ name, terms }: Receiver) => ({
  store: name,
  kind: 'provider_call' as const,
  ...(terms && { terms }),
});

/** Traces the prompt from everything that entered the exchange so far, and to its recipient. */
export function traceCall(exchange: Exchange, call: ModelCall, terms?: RecipientTerms): LineageNode {
  const { lineage } = exchange;
  const sources = lineage.nodes.filter(isSource);
  const categories = [...new Set(sources.flatMap((node) => node.categories))];
  const prompt = lineage.node({ store: PROMPT, kind: 'source', locator: call.id, categories });
  for (const source of sources) lineage.derive(source, prompt, transformOf(exchange, call));
  const receiver = placeOf({ name: call.recipient, terms });
  const sent = lineage.node({ ...receiver, locator: call.id, categories });
  lineage.derive(prompt, sent, 'COPIED');
  return sent;
}

/** Traces what a judge outside the process is shown: everything that entered the exchange so far, personal data taken out. */
export function traceJudge(exchange: Exchange, call: ModelCall, receiver: Receiver): void {
  const { lineage } = exchange;
  const sources = lineage.nodes.filter(isSource);
  const categories = [...new Set(sources.flatMap((node) => node.categories))];
  const locator = `${call.id}/injection`;
  const seen = lineage.node({ ...placeOf(receiver), locator, categories });
  for (const source of sources) lineage.derive(source, seen, 'MASKED');
}

/** Traces the reply from the call that gave it. */
export function traceReply(exchange: Exchange, call: ModelCall, sent: LineageNode): void {
  const { categories } = sent;
  const reply = exchange.lineage.node({ store: REPLY, kind: 'source', locator: call.id, categories });
  exchange.lineage.derive(sent, reply, 'DERIVED');
}
