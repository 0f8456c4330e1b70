import { type AuditOptions } from 'unseen-guardian/audit';
import { type AuthenticationOptions } from 'unseen-guardian/authentication';
import { type AuthorizationOptions } from 'unseen-guardian/authorization';
import { type DatabaseOptions } from 'unseen-guardian/database';
import { type EncryptionOptions } from 'unseen-guardian/encryption';
import { type PurposeRegister, type RecipientRegister } from 'unseen-guardian/kernel';
import { type LimitsOptions } from 'unseen-guardian/limits';
import { type LineageOptions } from 'unseen-guardian/lineage';
import {
  type ApprovalOptions,
  type EgressOptions,
  type InjectionOptions,
  type ModelDeclaration,
  type ReplyLimits,
  type Spotlighting,
  type StructuredOutputOptions,
  type ToolOptions,
  type UnsafeOutputOptions,
} from 'unseen-guardian/model';
import { type PrivacyOptions } from 'unseen-guardian/privacy';
import { type SecretsOptions } from 'unseen-guardian/secrets';

/** Everything the framework needs to know, in one place; each part is the options of the lib of that name. */
export interface GuardianOptions {
  /** The register of purposes, made with `definePurposes`. */
  readonly purposes: PurposeRegister;
  /** The register of recipients, made with `defineRecipients`: a model or a judge of any other does not start. */
  readonly recipients: RecipientRegister;
  /** Whose tokens are accepted. */
  readonly authentication: AuthenticationOptions;
  /** Who may do what; without a rule nothing is allowed. */
  readonly authorization: AuthorizationOptions;
  /** Where secrets come from. */
  readonly secrets: SecretsOptions;
  /** The root key under which data keys are wrapped. */
  readonly encryption: EncryptionOptions;
  /** The models by name; a call of any other is refused. */
  readonly models: Readonly<Record<string, ModelDeclaration>>;
  /** The Postgres of the framework's own tables; not used when every store is given. @default the secret `database/url` */
  readonly database?: DatabaseOptions;
  /** Request limits. @default 300 a minute by network, 120 by principal */
  readonly limits?: LimitsOptions;
  /** How prompts are screened for injection. @default a screen of sensitivity 3, no judges */
  readonly injection?: InjectionOptions;
  /** What code inside an exchange may reach beside the providers, see `docs/egress.md`. @default nothing */
  readonly egress?: EgressOptions;
  /** How text from outside is set apart in prompts. @default 'delimit' */
  readonly spotlighting?: Spotlighting;
  /** Which hosts a reply may link to, and what shows it. @default no host, Markdown */
  readonly unsafeOutput?: UnsafeOutputOptions;
  /** How long a reply may be, and how long its provider may say nothing. @default 500,000 characters, two minutes */
  readonly replies?: ReplyLimits;
  /** What happens to a JSON reply that does not fit its schema. @default repaired, else asked for once more */
  readonly structuredOutput?: StructuredOutputOptions;
  /** How far models may go on with tools. @default 12 calls of a model, 32 of tools, two minutes */
  readonly tools?: ToolOptions;
  /** How people approve tool calls. @default for ten minutes, signed with a key of this process */
  readonly approvals?: ApprovalOptions;
  /** How personal data is hidden from models. @default by category, see `DEFAULT_ACTIONS` */
  readonly privacy?: PrivacyOptions;
  /** The audit log. @default in Postgres */
  readonly audit?: AuditOptions;
  /** The lineage ledger. @default in Postgres */
  readonly lineage?: LineageOptions;
}

/** The token of the options. */
export const GUARDIAN_OPTIONS = Symbol.for('unseen-guardian/options');
