import { isRecipientName } from 'unseen-guardian/kernel';

/**
 * Refuses what is not the name of a recipient.
 *
 * @throws Error that says how to write it.
 */
export function assertRecipient(who: string, recipient: unknown): void {
  if (isRecipientName(recipient)) return;
  throw new Error(`${who} has no usable recipient: write it as provider:region, for example "openai:eu".`);
}
