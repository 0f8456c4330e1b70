import { type ModelCall, transform, type Verdict } from 'unseen-guardian/kernel';
import { type AttackDecision } from './attack-verdict';
import { type ScreenedText } from './screened-texts';

/** What stands where a text was taken out. */
export const SET_ASIDE = '[A text was removed here because it tried to give instructions.]';

/**
 * Whether an attack can be taken out instead of refusing the call: what stands before the caller's last turn always, so
 * that one bad turn does not spoil the conversation for ever; documents and tool results when the endpoint says so.
 */
export const canSetAside = ({ place, trust }: ScreenedText, poisoned: 'block' | 'drop'): boolean =>
  place !== undefined && (place.isEarlier || (trust === 'untrusted' && poisoned === 'drop'));

/** Takes the attacks out of the prompt when all of them can be; else the decision stands. */
export function settled(
  call: ModelCall,
  { verdict, attacks }: AttackDecision,
  poisoned: 'block' | 'drop',
): Verdict {
  if (attacks.length === 0 || !attacks.every((text) => canSetAside(text, poisoned))) return verdict;
  for (const { place } of attacks) call.segments[place!.segment]!.text = SET_ASIDE;
  const { reason, findings = {} } = verdict;
  return { ...transform(findings), ...(reason !== undefined && { reason }) };
}
