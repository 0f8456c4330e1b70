import { type AuditEvent } from 'unseen-guardian/kernel';
import { auditBody } from '../src/body/audit-body';
import { linkBatch } from '../src/chain/link-batch';
import { type ExportedRecord, exportedRecord } from '../src/export/exported-record';
import { type ChainedRecord } from '../src/store/audit-store';

const ID = '0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc';
const exchange = {
  ...{
    exchangeId: ID,
    endpoint: 'tickets.classify',
    purpose: 'support.triage',
    action: 'classify',
    resource: 'Ticket',
  },
  controls: { authentication: 'pass', 'personal-data.prompt': 'transform' },
  calls: [
    {
      id: ID,
      model: 'default',
      recipient: 'openai:eu',
      inputTokens: 12,
      outputTokens: 30,
      outcome: 'completed',
    },
    { id: ID, model: 'default', recipient: 'openai:eu', inputTokens: 5, outcome: 'failed' },
  ],
} as const;
const settled = { ...exchange, type: 'exchange.settled', durationMs: 42 } as const;

/** One event of each kind, and of each way in which an exchange ends. */
export const SAMPLE_EVENTS = {
  released: { ...exchange, type: 'exchange.released' },
  completed: { ...settled, outcome: 'completed', status: 200 },
  read: { ...settled, action: 'read', outcome: 'completed', status: 200, calls: [] },
  forbidden: {
    ...{ ...settled, outcome: 'denied', status: 403, code: 'GUARDIAN_FORBIDDEN', calls: [] },
    controls: { authentication: 'pass', authorization: 'block' },
  },
  unauthenticated: {
    ...{ ...settled, outcome: 'denied', status: 401, code: 'GUARDIAN_INVALID_TOKEN', calls: [] },
    ...{ controls: { authentication: 'block' }, reasons: { authentication: 'token.exp' } },
  },
  blocked: {
    ...{ ...settled, outcome: 'denied', status: 422, code: 'GUARDIAN_PROMPT_BLOCKED' },
    controls: { authentication: 'pass', injection: 'block' },
  },
  failed: { ...settled, outcome: 'failed', status: 502 },
  incident: {
    ...{ type: 'incident.raised', exchangeId: ID, endpoint: 'tickets.classify', purpose: 'support.triage' },
    ...{ control: 'canary', callId: ID },
  },
  counted: { type: 'refusals.counted', count: 12, reasons: { 'token.exp': 12 }, spanMs: 60_000 },
  logout: { type: 'logout.accepted', issuer: 'issuer.example' },
  'logout refused': { type: 'logout.refused', reason: 'token.exp' },
  'key issued': { type: 'api-key.issued', keyId: ID },
  'key revoked': { type: 'api-key.revoked', keyId: ID },
  'data key made': { type: 'key.created', keyId: 12, scope: 'default', version: 1 },
  'data keys destroyed': { type: 'keys.destroyed' },
  'secret read': {
    ...{ type: 'secret.accessed', secret: 'openai/key', version: 'v3', asker: 'model' },
    ...{ outcome: 'cached', count: 120 },
  },
  'secret refused': {
    ...{ type: 'secret.accessed', secret: 'openai/key', asker: 'model', outcome: 'failed', count: 1 },
  },
  started: {
    ...{ type: 'service.started', endpoints: 7 },
    ...{ configuration: '01'.repeat(32), policies: 'ef'.repeat(32) },
  },
  'not known to this version': { type: 'retention.applied' } as unknown as AuditEvent,
} as const satisfies Record<string, AuditEvent>;

/** The name of a sample. */
export type SampleName = keyof typeof SAMPLE_EVENTS;
/** Every name. */
export const SAMPLE_NAMES = Object.keys(SAMPLE_EVENTS) as SampleName[];

const AT = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

/** The samples as they stand in a chain. */
export const sampleChain: readonly ChainedRecord[] = linkBatch(
  [],
  SAMPLE_NAMES.map((name, index) => ({
    ...{ tenantId: 'acme', eventId: ID },
    body: auditBody(SAMPLE_EVENTS[name], {
      id: ID,
      at: AT + index,
      actor: 'ab'.repeat(16),
      network: 'cd'.repeat(16),
    }),
  })),
).records;

/** The samples as sinks see them. */
export const samples = new Map<SampleName, ExportedRecord>(
  SAMPLE_NAMES.map((name, index) => [name, exportedRecord(sampleChain[index]!, { pseudonyms: true })]),
);

/** A record whose every text is what somebody chose, as no log of ours would hold it. */
export function hostileRecord(text: string): ExportedRecord {
  const body = {
    actor: text,
    code: text,
    control: text,
    endpoint: text,
    exchangeId: text,
    purpose: text,
    reason: text,
  };
  const record = linkBatch(
    [],
    [{ tenantId: text, eventId: ID, body: Buffer.from(JSON.stringify({ ...body, type: text })) }],
  );
  return exportedRecord(record.records[0]!, { pseudonyms: true });
}
