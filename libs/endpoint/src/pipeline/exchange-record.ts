import {
  type Exchange,
  type ExchangeReleased,
  type ModelCall,
  type ModelCallRecord,
  resourceName,
} from 'unseen-guardian/kernel';

const callRecord = (call: ModelCall): ModelCallRecord => ({
  id: call.id,
  model: call.model,
  recipient: call.recipient,
  outcome: call.outcome ?? 'running',
  ...(call.promptDigest && { promptDigest: call.promptDigest }),
  ...(call.replyDigest && { replyDigest: call.replyDigest }),
  ...call.usage,
});

/** A handler that asks again and again must not make records grow without end. */
const MOST_DECISIONS = 32;

/** What every audit record of an exchange says: ids, enums, counts and digests, never content. */
export function exchangeRecord(exchange: Exchange): Omit<ExchangeReleased, 'type'> {
  const { id, policy, ledger, calls, decisions } = exchange;
  return {
    exchangeId: id,
    endpoint: policy.id,
    purpose: policy.purpose.name,
    action: policy.action,
    resource: resourceName(policy.resource),
    controls: ledger.summary(),
    ...(decisions.length && { decisions: decisions.slice(0, MOST_DECISIONS) }),
    calls: calls.map(callRecord),
  };
}
