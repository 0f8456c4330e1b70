import { type TokenUsage } from 'unseen-guardian/kernel';

/** The tokens of one call, in and out; what nobody counted is none. */
export const tokensOf = ({ inputTokens = 0, outputTokens = 0 }: TokenUsage = {}): number =>
  inputTokens + outputTokens;
