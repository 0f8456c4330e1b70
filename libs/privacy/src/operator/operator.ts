import { type Encryption } from 'unseen-guardian/encryption';
import { type Awaitable } from 'unseen-guardian/kernel';
import { type SecretHandle, type SecretRef } from 'unseen-guardian/secrets';
import { type PseudonymVault } from '../pseudonym/pseudonym-vault';
import { type TextWords } from './text-words';

/** The key of a keyed hash: the name of a secret, a handle of one, or at least 16 bytes. */
export type HashKey = SecretRef | SecretHandle | Buffer;

/** Gives the secret of a name. */
export type ReadSecret = (ref: SecretRef) => Promise<SecretHandle>;

/** What an operator may use besides the value. */
export interface OperatorContext {
  /** The category of the finding: `EMAIL`. */
  readonly category: string;
  /** The stand-ins of the exchange or conversation. */
  readonly vault: PseudonymVault;
  /** Whether no letter, digit or other replacement touches the value: only then can a surrogate be found again. */
  readonly isApart: boolean;
  /** All words of the prompt; no surrogate may be one of them. */
  readonly words: TextWords;
  /** The tenant of the caller: hashes and ciphertexts of two tenants have nothing in common. */
  readonly tenantId: string;
  /** Needed by `encrypt`. */
  readonly encryption?: Encryption;
  /** Needed by `hash` when its key is named. */
  readonly readSecret?: ReadSecret;
}

/**
 * One way of hiding a value. None of them is anonymisation: what remains is still personal data (GDPR recital 26).
 *
 * No replacement holds a quotation mark, a backslash or a control character, unless the value did.
 */
export interface Operator<Settings = unknown> {
  /**
   * Checks the settings for a category, once, at boot; `DEFAULT` stands for every category without settings.
   *
   * @throws Error that says the remedy.
   */
  check(settings: Settings, category: string): void;
  /** What stands in place of the value. */
  apply(value: string, context: OperatorContext, settings: Settings): Awaitable<string>;
  /** Brings the values back into a text; absent when that cannot be done. */
  reverse?(text: string, context: OperatorContext): Awaitable<string>;
}

/** Replaces a value by its category: `[EMAIL]`. */
export interface RedactSettings {
  readonly operator: 'redact';
}

/** Hides letters and digits: `**** **** **** 1111`. */
export interface MaskSettings {
  readonly operator: 'mask';
  /**
   * Letters and digits that stay, at the end, when at least twice as many are hidden; 0 to 8.
   * @default 4
   */
  readonly visible?: number;
}

/** Says less of a value: `40-49`, `1990-05`, `203.0.113.0/24`. */
export interface GeneraliseSettings {
  readonly operator: 'generalise';
  /**
   * The width of a band of ages, in years.
   * @default 10
   */
  readonly band?: number;
  /**
   * What stays of a date.
   * @default 'month'
   */
  readonly date?: 'month' | 'year';
  /**
   * The characters that stay of a postcode.
   * @default 2
   */
  readonly prefix?: number;
}

/** Replaces a value by a keyed hash, the same in every exchange of a tenant: `[EMAIL#7F3K9Q2M1XABCDEF]`. */
export interface HashSettings {
  readonly operator: 'hash';
  /** The key; without one, whoever guesses a value could confirm it. */
  readonly key: HashKey;
}

/** Replaces a value by a token that becomes the value again in the reply. */
export interface PseudonymiseSettings {
  readonly operator: 'pseudonymise';
}

/** Replaces a value by an invented one of the same form, which becomes the value again in the reply. */
export interface SurrogateSettings {
  readonly operator: 'surrogate';
}

/** Replaces a value by its ciphertext in a token. */
export interface EncryptSettings {
  readonly operator: 'encrypt';
}

/** Leaves a value and counts it. */
export interface KeepSettings {
  readonly operator: 'keep';
}

/** How one category is hidden. */
export type OperatorSettings =
  | RedactSettings
  | MaskSettings
  | GeneraliseSettings
  | HashSettings
  | PseudonymiseSettings
  | SurrogateSettings
  | EncryptSettings
  | KeepSettings;

/** `redact`, `mask`, `generalise`, `hash`, `pseudonymise`, `surrogate`, `encrypt` or `keep`. */
export type OperatorName = OperatorSettings['operator'];
