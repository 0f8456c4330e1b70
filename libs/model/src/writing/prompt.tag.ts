import { currentExchange, type Exchange, type Trust } from 'unseen-guardian/kernel';
import { type TrustMark } from '../prompt/trust-mark';
import { Untrusted } from './untrusted';

/** A piece of text that says who wrote it. */
export type MarkedText = {
  type: 'text';
  text: string;
  providerOptions: { guardian: TrustMark };
};

/** A message whose parts are marked; a list of them is assignable to the AI SDK's `ModelMessage[]`. */
export type MarkedMessage =
  { role: 'user'; content: MarkedText[] } | { role: 'assistant'; content: MarkedText[] };

/** Marks a text with who wrote it, in the name of an exchange. */
export const markedFor = (
  { mark }: Pick<Exchange, 'mark'>,
  text: string,
  trust: Trust,
  source?: string,
): MarkedText => ({
  type: 'text',
  text,
  providerOptions: { guardian: { trust, mark, ...(source !== undefined && { source }) } },
});

/** The same in the name of the current exchange. */
export const markedText = (text: string, trust: Trust, source?: string): MarkedText =>
  markedFor(currentExchange(), text, trust, source);

function outsideText(value: unknown): MarkedText[] {
  if (value instanceof Untrusted) return [markedText(value.text, 'untrusted', value.source)];
  if (Array.isArray(value)) return value.flatMap(outsideText);
  throw new TypeError(
    'Only untrusted(…) may stand in `prompt`: write ${untrusted(value, "where it is from")}.',
  );
}

/**
 * Writes a prompt in which instructions and data stay apart: the literal text is the developer's, each value is data.
 *
 * @throws NoExchangeError outside of an exchange.
 * @throws TypeError when a value was not made with `untrusted`.
 */
export function prompt(
  literals: TemplateStringsArray,
  ...values: readonly (Untrusted | readonly Untrusted[])[]
): MarkedMessage[] {
  const content = literals.flatMap((literal, index) => [
    ...(literal ? [markedText(literal, 'developer')] : []),
    ...(index < values.length ? outsideText(values[index]) : []),
  ]);
  return [{ role: 'user', content }];
}
