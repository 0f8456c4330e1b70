import {
  type Exchange,
  type LineageNode,
  type LineageTransform,
  type ModelCall,
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

/** Traces the prompt from everything that entered the exchange so far, and to its recipient. */
export function traceCall(exchange: Exchange, call: ModelCall): LineageNode {
  const { lineage } = exchange;
  const sources = lineage.nodes.filter(isSource);
  const categories = [...new Set(sources.flatMap((node) => node.categories))];
  const prompt = lineage.node({ store: PROMPT, kind: 'source', locator: call.id, categories });
  for (const source of sources) lineage.derive(source, prompt, transformOf(exchange, call));
  const sent = lineage.node({ store: call.recipient, kind: 'provider_call', locator: call.id, categories });
  lineage.derive(prompt, sent, 'COPIED');
  return sent;
}

/** Traces what a judge outside the process is shown: everything that entered the exchange so far, personal data taken out. */
export function traceJudge(exchange: Exchange, call: ModelCall, recipient: string): void {
  const { lineage } = exchange;
  const sources = lineage.nodes.filter(isSource);
  const categories = [...new Set(sources.flatMap((node) => node.categories))];
  const locator = `${call.id}/injection`;
  const seen = lineage.node({ store: recipient, kind: 'provider_call', locator, categories });
  for (const source of sources) lineage.derive(source, seen, 'MASKED');
}

/** Traces the reply from the call that gave it. */
export function traceReply(exchange: Exchange, call: ModelCall, sent: LineageNode): void {
  const { categories } = sent;
  const reply = exchange.lineage.node({ store: REPLY, kind: 'source', locator: call.id, categories });
  exchange.lineage.derive(sent, reply, 'DERIVED');
}
