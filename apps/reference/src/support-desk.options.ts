import { type GuardianOptions } from 'unseen-guardian';
import { type RecipientDeclaration } from 'unseen-guardian/kernel';
import { type ModelDeclaration } from 'unseen-guardian/model';
import { type SecretSource } from 'unseen-guardian/secrets';

/** The token of the options. */
export const SUPPORT_DESK_OPTIONS = Symbol('SUPPORT_DESK_OPTIONS');

/** The secret that holds the address of the database, with the login of the service. */
export const DATABASE_URL_SECRET = 'database/url';

/** The secret that holds the root key: 32 random bytes, base64. */
export const ROOT_KEY_SECRET = 'guardian/root-key';

/** The name under which the service asks issuers for tokens. */
export const AUDIENCE = 'support-desk';

/**
 * What the issuer calls a login that the user has just confirmed: the `acr` for what cannot be undone. The development issuer
 * knows it; another issuer has to be told.
 */
export const CONFIRMED_LOGIN = 'urn:support-desk:confirmed';

/** What the support desk runs on. */
export interface SupportDeskOptions {
  /** The `iss` of the tokens that are accepted. */
  readonly issuer: string;
  /** The `aud` of the tokens that are accepted. @default 'support-desk' */
  readonly audience?: string;
  /** The URL under which clients reach the service; its metadata is then served (RFC 9728). @default none */
  readonly resource?: string;
  /** The oldest token that is accepted, in seconds. @default 3600 */
  readonly maxTokenAgeSeconds?: number;
  /** Where secrets come from; they must know {@link DATABASE_URL_SECRET} and {@link ROOT_KEY_SECRET}. */
  readonly secrets: readonly SecretSource[];
  /** The model that answers. */
  readonly model: ModelDeclaration;
  /** What is declared of the recipient that the model names. */
  readonly receiver: RecipientDeclaration;
  /** Closes the OpenAPI page and the details of the health check. @default NODE_ENV is `production` */
  readonly isProduction?: boolean;
  /** Settings of single parts of the framework. */
  readonly guardian?: Partial<Pick<GuardianOptions, 'limits' | 'privacy' | 'audit' | 'lineage' | 'database'>>;
}

/** Whether this is a process that serves real people. */
export const isProduction = ({ isProduction: isSaid }: Pick<SupportDeskOptions, 'isProduction'>): boolean =>
  isSaid ?? process.env['NODE_ENV'] === 'production';
