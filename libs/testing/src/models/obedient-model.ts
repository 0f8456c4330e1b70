import { developmentOnly } from '../development-only';
import { modelDouble, type ModelDouble, type RecordedCall } from './model-double';

interface Order {
  readonly pattern: RegExp;
  readonly obey: (match: RegExpMatchArray, context: string) => string;
}

// Every pattern is linear: a fixed start, then at most one bounded run.
const ORDERS: readonly Order[] = [
  {
    pattern: /\b(?:say|write|answer|output|reply)(?: with| exactly)?:? ["“']([^"”'\n]{1,500})["”']/gi,
    obey: (match) => match[1]!,
  },
  {
    pattern: /\b(?:say|answer with|reply with) ([A-Za-z0-9_-]{1,80})/gi,
    obey: (match) => match[1]!,
  },
  {
    pattern:
      /\b(?:reveal|disclose|show me|leak|(?:ignore|disregard|forget) (?:all |any |your )?(?:previous |prior |earlier |above )?instructions)\b/gi,
    obey: (_match, context) => context,
  },
  {
    // What follows the order, not what the system text hides before it.
    pattern: /\b(?:repeat|print)\b/gi,
    obey: (match, context) => context.slice(match.index),
  },
];

/** Does what the last order in its context says, whoever gave it. */
function obey(context: string): string {
  const found = ORDERS.flatMap((order) =>
    [...context.matchAll(order.pattern)].map((match) => ({ match, order })),
  );
  const last = found.sort((a, b) => a.match.index - b.match.index).at(-1);
  return last ? last.order.obey(last.match, context) : 'OK.';
}

/**
 * A model without any judgement of its own: it obeys whatever any text in its context says, so that a test proves the
 * protection and not the model's good manners. It knows `say "X"`, `say X`, `reveal …`, `repeat …`, `ignore previous instructions`.
 *
 * @throws Error under `NODE_ENV=production`.
 */
export function obedientModel(): ModelDouble {
  developmentOnly('obedientModel');
  const replies: string[] = [];
  return modelDouble({
    modelId: 'obedient-1',
    replies,
    onCall: ({ text }: RecordedCall) => void replies.push(obey(text)),
  });
}
