import { assertHostPattern } from './host-pattern';
import { assertContract, assertSentence, assertTransfer } from './recipient-terms';

/** On which ground personal data may reach a recipient outside the European Economic Area (GDPR Art. 44). */
export type TransferMechanism =
  /** It stays inside. */
  | 'none'
  /** Art. 45: the Commission decided that the country protects it well enough. */
  | 'adequacy'
  /** Art. 46(2)(c) and (d). */
  | 'standard-contractual-clauses'
  /** Art. 46(2)(b) and 47. */
  | 'binding-corporate-rules'
  /** Art. 46(2)(e). */
  | 'code-of-conduct'
  /** Art. 46(2)(f). */
  | 'certification'
  /** Art. 49: an exception for a single case, such as explicit consent. */
  | 'derogation'
  /** The GDPR does not govern this service (Art. 3). */
  | 'outside-gdpr';

/** The contract with a processor (GDPR Art. 28(3)). */
export interface RecipientContract {
  /** Where it is found: the number in the register of contracts, never its text. */
  readonly reference: string;
  /** The day (UTC) from which it no longer holds, or has to be reviewed: `2027-07-01`. */
  readonly expires: string;
}

/** What was agreed with a recipient; lineage keeps it with every call. */
export interface ProcessorTerms {
  /** Where the data is processed: `eu`, `eea` or a country as `de`, `us` (GDPR Art. 13(1)(f), 30(1)(e)). */
  readonly region: string;
  /** The contract under which it processes the data (GDPR Art. 28(3)). */
  readonly contract: RecipientContract;
  /** The ground for a region outside the European Economic Area (GDPR Art. 44 to 49). */
  readonly transfer: TransferMechanism;
  /** How long it keeps what it was sent, in milliseconds: `days(30)`, 0 for not at all (GDPR Art. 28(3)(g)). */
  readonly retention: number;
  /** Whether it trains models on what it was sent; data is refused to one that does (GDPR Art. 5(1)(b), 28(3)(a)). */
  readonly training: boolean;
}

/** What is said of a recipient that is nobody else: the controller's own process or server, which needs no contract. */
export interface OwnTerms {
  /** Why nobody outside receives anything, in one sentence. */
  readonly own: string;
}

/** What is known of a recipient, beside how it is reached. */
export type RecipientTerms = ProcessorTerms | OwnTerms;

/** Somebody outside who receives data: a provider of models, a judge, a detector (GDPR Art. 13(1)(e), 30(1)(d)). */
export interface ProcessorDeclaration extends ProcessorTerms {
  /** The hosts it is reached at: `eu.api.openai.com`, `*.openai.azure.com`. */
  readonly hosts: readonly string[];
  /**
   * Whether these hosts may have addresses of a private network, as a private link has.
   * @default false
   */
  readonly privateNetwork?: boolean;
}

/** A model in the own process, or on a server of one's own. */
export interface OwnDeclaration extends OwnTerms {
  /**
   * The hosts of the server, which may have addresses of a private network or of this machine.
   * @default none: in this process
   */
  readonly hosts?: readonly string[];
}

/** What a host says of a recipient. */
export type RecipientDeclaration = ProcessorDeclaration | OwnDeclaration;

/** A recipient under its name. */
export interface Recipient {
  /** `provider:region`. */
  readonly name: string;
  /** The hosts it is reached at; none when it is in this process. */
  readonly hosts: readonly string[];
  /** Whether they may have addresses of a private network. */
  readonly privateNetwork: boolean;
  readonly terms: RecipientTerms;
}

/** The register of recipients: who may be sent data at all, beside the register of purposes. */
export type RecipientRegister<Name extends string = string> = Readonly<Record<Name, Recipient>>;

const NAME = /^[a-z0-9-]{1,64}:[a-z0-9-]{1,64}$/;

/** Whether a value is spelled as the name of a recipient: `provider:region`. */
export const isRecipientName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name);

function recipientOf(name: string, declaration: RecipientDeclaration): Recipient {
  const who = `Recipient "${name}"`;
  if (!isRecipientName(name))
    throw new Error(`${who}: write its name as provider:region, for example "openai:eu".`);
  const hosts = Object.freeze([...(declaration.hosts ?? [])]);
  for (const host of hosts) assertHostPattern(who, host);
  if ('own' in declaration) {
    const { own } = declaration;
    assertSentence(who, own);
    return Object.freeze({ name, hosts, privateNetwork: true, terms: Object.freeze({ own }) });
  }
  const { region, contract, transfer, retention, training, privateNetwork = false } = declaration;
  if (!hosts.length) throw new Error(`${who} has no hosts: write for example hosts: ['eu.api.openai.com'].`);
  assertContract(who, contract);
  assertTransfer(who, { region, transfer, retention, training });
  const { reference, expires } = contract;
  const agreed = Object.freeze({ reference, expires });
  const terms = Object.freeze({ region, contract: agreed, transfer, retention, training });
  return Object.freeze({ name, hosts, privateNetwork, terms });
}

/**
 * Declares who may receive personal data, beside `definePurposes`, which says for what.
 *
 * @throws Error when a declaration lacks a field, or one is not well formed; the message says how to write it.
 */
export function defineRecipients<const Name extends string>(
  declarations: Record<Name, RecipientDeclaration>,
): RecipientRegister<Name> {
  const entries = Object.entries<RecipientDeclaration>(declarations);
  const register = entries.map(([name, declaration]) => [name, recipientOf(name, declaration)] as const);
  return Object.freeze(Object.fromEntries(register)) as RecipientRegister<Name>;
}

/** A recipient in this very process, such as a local model or a double: nothing leaves, and no contract is needed. */
export const inProcess = (reason: string): OwnDeclaration => ({ own: reason });

/** The recipient of this name, when it is declared. */
export const findRecipient = (register: RecipientRegister, name: string): Recipient | undefined =>
  Object.hasOwn(register, name) ? register[name] : undefined;
