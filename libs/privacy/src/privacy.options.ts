import { ConfigurableModuleBuilder } from '@nestjs/common';
import { type TextDetector } from './log-redaction/text-redaction';
import { type HashSettings, type OperatorName, type OperatorSettings } from './operator/operator';
import { operatorOf, OPERATORS } from './operator/operators';
import { assertMadeUpDataActions, type MadeUpDataActions } from './personal-data/made-up-data';
import { type PersonalDataTier } from './tier/personal-data-tier';
import { assertSecretLeakOptions, type SecretLeakOptions } from './secret-leak/secret-leak.options';
import { type PseudonymStore } from './pseudonym/conversation/pseudonym-store';
import { RESTORE_POLICIES, type RestorePolicy } from './pseudonym/restore/restore-policy';

/** What happens to personal data in a prompt: an operator, with or without settings, or `block` to refuse the prompt. */
export type PersonalDataAction = Exclude<OperatorName, HashSettings['operator']> | OperatorSettings | 'block';

/** How personal data is hidden. */
export interface PrivacyOptions {
  /**
   * What happens to categories that `operators` does not name; secrets are redacted all the same.
   * @default by category, as `DEFAULT_ACTIONS` says, and `pseudonymise` for all others
   */
  readonly operator?: PersonalDataAction;
  /**
   * What happens by category of finding: `{ CREDIT_CARD: 'mask', IBAN: 'block', AGE: { operator: 'generalise', band: 5 } }`.
   * @default {}
   */
  readonly operators?: Readonly<Record<string, PersonalDataAction>>;
  /**
   * What looks for personal data in prompts.
   * @default `createPersonalDataDetector()`
   */
  readonly detector?: TextDetector;
  /**
   * The detector of a tenant that has recognisers or an allow-list of its own; undefined for those that have none. Make
   * each detector once: it is prepared when it is first used.
   * @default none
   */
  readonly tenantDetector?: (tenantId: string) => TextDetector | undefined;
  /**
   * Heavier detectors by name. An endpoint asks for one with
   * `controls: { 'personal-data.prompt': { tier: 'presidio' } }`.
   * @default {}
   */
  readonly tiers?: Readonly<Record<string, PersonalDataTier>>;
  /**
   * Which values come back in replies and in arguments of tools: `all` that the exchange hid; only those that the caller
   * brought in messages of the role `user` (values from documents, tools and system text then stay out); or none, and
   * pseudonyms stay as they are. An endpoint may say otherwise with `controls: { 'personal-data.reply': { restore } }`.
   * @default 'all'
   */
  readonly restore?: RestorePolicy;
  /**
   * What happens to personal data that a model made up itself, by category: `{ CREDIT_CARD: 'block', PHONE: 'mask' }`.
   * @default `redact` for all
   */
  readonly replies?: MadeUpDataActions;
  /**
   * What happens to passwords, keys and tokens.
   * @default redacted in prompts, a reply that shows one is ended
   */
  readonly secrets?: SecretLeakOptions;
  /** How pseudonyms are kept for a conversation of several exchanges. */
  readonly conversations?: ConversationOptions;
}

/** How conversations are kept. */
export interface ConversationOptions {
  /**
   * Where their pseudonyms lie.
   * @default PostgresPseudonymStore over `DatabaseModule` and `EncryptionModule`
   */
  readonly store?: PseudonymStore;
  /**
   * How long a conversation lasts, in milliseconds; never longer than the retention of the purpose it was started for.
   * @default 86400000 (a day)
   */
  readonly lifetimeMs?: number;
}

/** What happens to categories that the options say nothing about; those that are not listed are pseudonymised. */
export const DEFAULT_ACTIONS: Readonly<Record<string, PersonalDataAction>> = {
  // No model needs a key or password, and none should be able to bring one back.
  SECRET: 'redact',
  // Alone these identify nobody, and an answer is rarely of use without them; names and numbers beside them are out.
  DATE: 'keep',
  LOCATION: 'keep',
  ORGANIZATION: 'keep',
  NRP: 'keep',
};

const FALLBACK: PersonalDataAction = 'pseudonymise';
const ACTIONS = [...Object.keys(OPERATORS), 'block'];

const nameOf = (action: PersonalDataAction): string =>
  typeof action === 'object' ? action?.operator : action;

/** The settings of an action other than `block`. */
const asSettings = (action: Exclude<PersonalDataAction, 'block'>): OperatorSettings =>
  typeof action === 'string' ? { operator: action } : action;

function assertAction(category: string, action: PersonalDataAction): void {
  if (!ACTIONS.includes(nameOf(action))) {
    throw new Error(`PrivacyModule: "${nameOf(action)}" is no operator. Use one of: ${ACTIONS.join(', ')}.`);
  }
  if (!/^[A-Z][A-Z0-9_]{0,23}$/.test(category)) {
    throw new Error(
      `PrivacyModule: "${category}" is no category. Write it as findings do: EMAIL, CREDIT_CARD.`,
    );
  }
  if (action === 'block') return;
  const settings = asSettings(action);
  const operator = operatorOf(settings);
  if (category === 'SECRET' && operator.reverse)
    throw new Error(`PrivacyModule: a SECRET never comes back. Use "redact", "mask", "hash" or "block".`);
  operator.check(settings, category);
}

/**
 * Checks the options, once, at boot.
 *
 * @throws Error when an operator does not exist, its settings do not hold, or a category is not written as findings
 *   write it.
 */
export function assertPrivacyOptions({
  operator,
  operators = {},
  conversations = {},
  secrets,
  replies,
  restore = 'all',
}: PrivacyOptions): void {
  if (!RESTORE_POLICIES.includes(restore))
    throw new Error(
      `PrivacyModule: restore is "${String(restore)}". Use one of: ${RESTORE_POLICIES.join(', ')}.`,
    );
  assertMadeUpDataActions(replies);
  assertSecretLeakOptions(secrets);
  if (operator !== undefined) assertAction('DEFAULT', operator);
  for (const [category, action] of Object.entries(operators)) assertAction(category, action);
  const { lifetimeMs } = conversations;
  if (lifetimeMs !== undefined && !(Number.isFinite(lifetimeMs) && lifetimeMs > 0))
    throw new Error('PrivacyModule: conversations.lifetimeMs must be above zero, for example hours(12).');
}

/** The action that the options ask for. */
export function actionFor(
  { operator, operators = {} }: PrivacyOptions,
  category: string,
): PersonalDataAction {
  if (Object.hasOwn(operators, category)) return operators[category]!;
  const own = Object.hasOwn(DEFAULT_ACTIONS, category) ? DEFAULT_ACTIONS[category]! : FALLBACK;
  return category === 'SECRET' && operator !== 'block' ? own : (operator ?? own);
}

/** The settings of the operator for a category; those of `redact` where the prompt is refused. */
export function settingsOf(options: PrivacyOptions, category: string): OperatorSettings {
  const action = actionFor(options, category);
  return action === 'block' ? { operator: 'redact' } : asSettings(action);
}

/** All settings that the options name. */
export const namedSettings = ({ operator, operators = {} }: PrivacyOptions): readonly OperatorSettings[] =>
  [...(operator === undefined ? [] : [operator]), ...Object.values(operators)].flatMap((action) =>
    action === 'block' ? [] : [asSettings(action)],
  );

export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN, OPTIONS_TYPE, ASYNC_OPTIONS_TYPE } =
  new ConfigurableModuleBuilder<PrivacyOptions>({ moduleName: 'Privacy' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

/** The token of the options that `PrivacyModule` was given. */
export const PRIVACY_OPTIONS = MODULE_OPTIONS_TOKEN;
