import { ConfigurableModuleBuilder } from '@nestjs/common';
import { OPERATORS, type OperatorName } from './operator/operators';

/** What happens to personal data in a prompt: an operator, or `block` to refuse the prompt. */
export type PersonalDataAction = OperatorName | 'block';

/** How personal data is hidden. */
export interface PrivacyOptions {
  /**
   * What happens to categories that `operators` does not name.
   * @default 'pseudonymise'
   */
  readonly operator?: PersonalDataAction;
  /**
   * What happens by category of finding: `{ CREDIT_CARD: 'redact', IBAN: 'block' }`.
   * @default {}
   */
  readonly operators?: Readonly<Record<string, PersonalDataAction>>;
}

const ACTIONS = [...Object.keys(OPERATORS), 'block'];

/**
 * Checks the options, once, at boot.
 *
 * @throws Error when an operator does not exist or a category is not written as findings write it.
 */
export function assertPrivacyOptions({ operator = 'pseudonymise', operators = {} }: PrivacyOptions): void {
  for (const [category, action] of [['DEFAULT', operator], ...Object.entries(operators)] as const) {
    if (!ACTIONS.includes(action)) {
      throw new Error(`PrivacyModule: "${action}" is no operator. Use one of: ${ACTIONS.join(', ')}.`);
    }
    if (!/^[A-Z][A-Z0-9_]{0,23}$/.test(category)) {
      throw new Error(
        `PrivacyModule: "${category}" is no category. Write it as findings do: EMAIL, CREDIT_CARD.`,
      );
    }
  }
}

/** The action that the options ask for. */
export const actionFor = (
  { operator = 'pseudonymise', operators = {} }: PrivacyOptions,
  category: string,
): PersonalDataAction => (Object.hasOwn(operators, category) ? operators[category]! : operator);

export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN, OPTIONS_TYPE, ASYNC_OPTIONS_TYPE } =
  new ConfigurableModuleBuilder<PrivacyOptions>({ moduleName: 'Privacy' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

/** The token of the options that `PrivacyModule` was given. */
export const PRIVACY_OPTIONS = MODULE_OPTIONS_TOKEN;
