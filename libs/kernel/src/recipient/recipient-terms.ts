import { type ProcessorTerms, type RecipientContract, type TransferMechanism } from './recipient';

const TRANSFERS: Readonly<Record<TransferMechanism, true>> = {
  ...{ none: true, adequacy: true, 'standard-contractual-clauses': true, 'binding-corporate-rules': true },
  ...{ 'code-of-conduct': true, certification: true, derogation: true, 'outside-gdpr': true },
};
const REGION = /^[a-z0-9-]{1,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Lineage keeps these: what is printable, and short enough to be a reference and not a text. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && PRINTABLE.test(value) && !!value.trim();

const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** @throws Error when a recipient of one's own does not say why it is one. */
export function assertSentence(who: string, own: unknown): void {
  if (isText(own)) return;
  throw new Error(
    `${who}: say why nobody outside receives anything, as in inProcess('a model on our server').`,
  );
}

/** @throws Error when a contract has no reference, or no day on which it ends. */
export function assertContract(who: string, contract: RecipientContract | undefined): void {
  if (!isText(contract?.reference)) {
    throw new Error(`${who} has no contract: write contract: { reference: 'DPA-…', expires: '2027-07-01' }.`);
  }
  if (!isDay(contract?.expires)) {
    throw new Error(`${who}: "contract.expires" is no day. Write it as '2027-07-01'.`);
  }
}

/** @throws Error when region, mechanism, retention or the word on training is missing or unknown. */
export function assertTransfer(who: string, terms: Omit<ProcessorTerms, 'contract'>): void {
  const { region, transfer, retention, training } = terms;
  if (typeof region !== 'string' || !REGION.test(region)) {
    throw new Error(`${who} has no region: write for example region: 'eu', or a country as 'us'.`);
  }
  if (typeof transfer !== 'string' || !Object.hasOwn(TRANSFERS, transfer)) {
    throw new Error(`${who}: "transfer" is one of ${Object.keys(TRANSFERS).join(', ')}.`);
  }
  if (!Number.isSafeInteger(retention) || retention < 0) {
    throw new Error(
      `${who}: say how long it keeps data, for example retention: days(30), or 0 for not at all.`,
    );
  }
  if (typeof training !== 'boolean') {
    throw new Error(`${who}: say training: false once it is agreed that no model is trained on the data.`);
  }
}
