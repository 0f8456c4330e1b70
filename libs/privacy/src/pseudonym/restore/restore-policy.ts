import { type ControlSettings, type Exchange } from 'unseen-guardian/kernel';

/**
 * Which values come back: `all` that were hidden, only those that the caller brought, or none. One who may see a
 * conversation is its owner: nobody else can open it.
 */
export type RestorePolicy = NonNullable<ControlSettings['restore']>;

/** The policies, for messages. */
export const RESTORE_POLICIES: readonly RestorePolicy[] = ['all', 'owner-only', 'never'];

/** What the endpoint says, or else the options of the module; nothing where neither says anything. */
export const restorePolicyOf = ({ policy }: Exchange, ofModule?: RestorePolicy): RestorePolicy | undefined =>
  policy.controls['personal-data.reply']?.restore ?? ofModule;
