import { type Finding } from 'unseen-guardian/detection';
import { ReplyBlockedException } from 'unseen-guardian/kernel';
import { maskValue } from '../operator/mask.operator';

/** What happens to personal data that a model made up itself. */
export type MadeUpDataAction = 'redact' | 'mask' | 'block' | 'keep';

/** What happens by category of finding; `redact` where nothing is said. */
export type MadeUpDataActions = Readonly<Record<string, MadeUpDataAction>>;

type Replace = (finding: Finding, value: string) => string;

const REPLACE: Readonly<Record<MadeUpDataAction, Replace>> = {
  redact: ({ category }) => `[${category}]`,
  mask: (_finding, value) => maskValue(value),
  block: () => {
    throw new ReplyBlockedException();
  },
  keep: (_finding, value) => value,
};

/**
 * What stands in a reply instead of a finding.
 *
 * @throws ReplyBlockedException when the category ends the reply.
 */
export const replaceMadeUp = (actions: MadeUpDataActions, finding: Finding, value: string): string =>
  REPLACE[Object.hasOwn(actions, finding.category) ? actions[finding.category]! : 'redact'](finding, value);

/**
 * Checks the actions once, at boot.
 *
 * @throws Error when an action does not exist.
 */
export function assertMadeUpDataActions(actions: MadeUpDataActions = {}): void {
  for (const [category, action] of Object.entries(actions)) {
    if (Object.hasOwn(REPLACE, action)) continue;
    throw new Error(
      `PrivacyModule: replies.${category} is "${action}". Use one of: ${Object.keys(REPLACE).join(', ')}.`,
    );
  }
}
