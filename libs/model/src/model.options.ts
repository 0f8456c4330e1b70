import { type RecipientRegister } from 'unseen-guardian/kernel';
import { type SecretRef } from 'unseen-guardian/secrets';
import { type EgressOptions } from './egress/egress.options';
import { type InjectionOptions } from './injection/injection.options';
import { type CreateModel } from './language-model.protocol';
import { type UnsafeOutputOptions } from './output/unsafe-output.options';
import { type Spotlighting } from './prompt/spotlighting/spotlighting';
import { assertReplyLimits, type ReplyLimits } from './reply/reply-limits';
import { type ApprovalOptions } from './approval/approval.options';
import {
  assertStructuredOutputOptions,
  type StructuredOutputOptions,
} from './structured/structured-output.options';
import { assertToolOptions, type ToolOptions } from './tools/tool.options';
import { assertRecipient } from './recipient-name';
import { assertDeclared } from './recipients/recipient-rule';

/** One model that the service may use. */
export interface ModelDeclaration {
  /** Who receives the prompt, as `provider:region`; a purpose must allow it by this name. */
  readonly recipient: string;
  /** The key of the provider. @default none: `create` gets the empty text */
  readonly secret?: SecretRef;
  /** Makes the provider's model from its key; called at the first use, and again when the key was rotated. */
  readonly create: CreateModel;
}

/** Options of the module. */
export interface ModelOptions {
  /** The models of the service, by the name under which the code asks for them. */
  readonly models: Readonly<Record<string, ModelDeclaration>>;
  /** Who may be sent anything at all, made with `defineRecipients`: those of the models, and of judges outside the process. */
  readonly recipients: RecipientRegister;
  /**
   * How prompts are screened for injection.
   * @default a screen of sensitivity 3 for all tenants, no judges
   */
  readonly injection?: InjectionOptions;
  /**
   * What code inside an exchange may reach beside the providers.
   * @default nothing
   */
  readonly egress?: EgressOptions;
  /**
   * How text from outside is set apart in prompts: `delimit`, `datamark` or `encode`.
   * @default 'delimit'
   */
  readonly spotlighting?: Spotlighting;
  /**
   * Which hosts a reply may link to, and what shows it.
   * @default no host, Markdown
   */
  readonly unsafeOutput?: UnsafeOutputOptions;
  /**
   * How long a reply may be, and how long its provider may say nothing.
   * @default 500,000 characters, two minutes
   */
  readonly replies?: ReplyLimits;
  /**
   * What happens to a JSON reply that does not fit its schema.
   * @default repaired where it is only badly written, else asked for once more
   */
  readonly structuredOutput?: StructuredOutputOptions;
  /**
   * How far models may go on with tools.
   * @default see `ToolLimits`
   */
  readonly tools?: ToolOptions;
  /**
   * How people approve tool calls.
   * @default for ten minutes, signed with a key of this process
   */
  readonly approvals?: ApprovalOptions;
}

/** The token of the options. */
export const MODEL_OPTIONS = Symbol('MODEL_OPTIONS');

/**
 * Checks the options once, at boot.
 *
 * @throws Error when no model is declared, or one lacks a declared recipient or a `create` function.
 */
export function assertModelOptions({
  models,
  recipients = {},
  injection,
  replies,
  tools,
  structuredOutput,
}: ModelOptions): void {
  assertReplyLimits(replies);
  assertToolOptions(tools);
  assertStructuredOutputOptions(structuredOutput);
  const declared = Object.entries(models ?? {});
  if (!declared.length) {
    throw new Error('No model is declared. Write for example models: { default: { recipient, create } }.');
  }
  for (const [name, { recipient, create }] of declared) {
    assertRecipient(`Model "${name}"`, recipient);
    assertDeclared(`Model "${name}"`, recipient, recipients);
    if (typeof create !== 'function') {
      throw new Error(
        `Model "${name}" cannot be made: give it create: (key) => createOpenAI({ apiKey: key })("…").`,
      );
    }
  }
  for (const [name, { recipient }] of Object.entries(injection?.judges ?? {})) {
    if (recipient !== undefined) assertDeclared(`Judge "${name}"`, recipient, recipients);
  }
}
