import { type Clock, type Ids } from 'unseen-guardian/kernel';
import { auditBody } from '../body/audit-body';
import { type AuditStore } from '../store/audit-store';
import { type Reanchored } from './chain-fault';
import { OutsideCheckpoints } from './outside-checkpoints';
import { verifyLog, type VerifyOptions } from './verify-log';
import { DEFAULT_LOG_NAME } from '../checkpoint/checkpoint-signer';

/** A break that an operator answers for. */
export interface ReanchorRequest extends VerifyOptions {
  readonly tenantId: string;
  /** The name of the incident under which it was looked into: `INC-2041`. */
  readonly reason: string;
}

const REASON = /^[A-Za-z0-9][\w.:/-]{0,63}$/;

/**
 * Answers for the first break of a chain: a record says where it is, to where it reaches and why, and the chain goes on behind it.
 * Nothing is mended or hidden: every verification names the break, and what was answered for stays unproved.
 *
 * @throws Error when the chain holds, or the reason is no name.
 */
export async function reanchor(
  store: AuditStore,
  request: ReanchorRequest,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Promise<Reanchored> {
  const { tenantId, reason, outside = [], verifier } = request;
  if (!REASON.test(reason))
    throw new Error(
      'The reason must be the name of an incident, such as INC-2041: letters, digits and _ . : / -.',
    );
  const { brokenAt } = await verifyLog(store, request);
  if (!brokenAt) throw new Error(`The chain "${tenantId}" holds: there is nothing to answer for.`);
  const [head] = await store.heads(tenantId);
  if (!head)
    throw new Error(
      `The chain "${tenantId}" is gone: restore the database from a backup before anything else.`,
    );
  const noted = new OutsideCheckpoints(outside, verifier?.logName ?? DEFAULT_LOG_NAME).of(tenantId);
  // What a checkpoint from outside knows of and is gone keeps its place: it stays missing.
  const until = Math.max(head.size, noted.at(-1)?.size ?? 0);
  const { seq: from, fault } = brokenAt;
  const eventId = ids.uuid();
  const event = { type: 'chain.reanchored', from, until, fault, reason } as const;
  const body = auditBody(event, { id: eventId, at: clock.now() });
  await store.reanchor({ tenantId, eventId, body }, until);
  return { tenantId, seq: from, until, fault, reason };
}
