import { type Scalar } from '../filter/filter';

/** What is known of the caller or of the moment beyond the token: a team, the caller's own data subject. */
export type Facts = Readonly<Record<string, Scalar | readonly Exclude<Scalar, null>[]>>;

/** One field, and what is done with it. */
export interface FieldUse {
  readonly use: 'read' | 'write';
  readonly name: string;
}

/** What a decision depends on beside who does what to which data. */
export interface Environment {
  /** The name of the declared purpose (GDPR Art. 5(1)(b)). */
  readonly purpose?: string;
  /** The purposes to which the person concerned has consented (GDPR Art. 6(1)(a)). @default none */
  readonly consents?: readonly string[];
  /** What policies ask for with `fact('…')`. @default none */
  readonly facts?: Facts;
  /** Asks about one field instead of the whole. */
  readonly field?: FieldUse;
}
