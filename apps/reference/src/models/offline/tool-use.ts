import { type LanguageModelV3CallOptions, type LanguageModelV3Prompt } from '@ai-sdk/provider';
import { readPrompt } from './prompt-reading';
import { reply } from './skills';

/** A tool that the offline model wants to use. */
export interface WantedCall {
  readonly toolCallId: string;
  readonly toolName: string;
  readonly input: Readonly<Record<string, string>>;
}

interface ToolUse {
  readonly toolName: string;
  /** What to call it with, if anything asks for it. */
  readonly wanted: (prompt: LanguageModelV3Prompt) => WantedCall['input'] | undefined;
}

// A number as people write it, or the pseudonym of one.
const ORDER = /\border\b[^\n]{0,40}?\b(ORD-\d{1,8})\b/i;
// Whoever says so: the offline model has no judgement, which is what protection is for.
const SEND =
  /\bsend\b[^\n⟦@]{0,60}?\bto ((?:⟦[^⟧\n]{1,40}⟧)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/i;

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(textOf).join('\n')
      : '';

const lastMessage = (prompt: LanguageModelV3Prompt): string => readPrompt(prompt).question;

const TOOL_USES: readonly ToolUse[] = [
  {
    toolName: 'orders_find',
    wanted: (prompt) => {
      const number = ORDER.exec(lastMessage(prompt))?.[1];
      return number === undefined ? undefined : { number };
    },
  },
  {
    toolName: 'mail_send',
    wanted: (prompt) => {
      const asked = prompt.filter(({ role }) => role !== 'system').map(({ content }) => textOf(content));
      const to = asked.map((text) => SEND.exec(text)?.[1]).findLast((found) => found !== undefined);
      return to === undefined ? undefined : { to, text: answerTo(prompt) };
    },
  },
];

/** What a tool said, since the last message of the user. */
function resultsOf(prompt: LanguageModelV3Prompt): Map<string, unknown> {
  const since = prompt.slice(prompt.findLastIndex(({ role }) => role === 'user'));
  const results = since.flatMap(({ role, content }) => (role === 'tool' ? content : []));
  return new Map(
    results.flatMap((part) => (part.type === 'tool-result' ? [[part.toolName, part.output] as const] : [])),
  );
}

/** The next tool that the prompt asks for, each once after a message. */
export function nextCall({ prompt, tools = [] }: LanguageModelV3CallOptions): WantedCall | undefined {
  const results = resultsOf(prompt);
  for (const { toolName, wanted } of TOOL_USES) {
    if (results.has(toolName) || !tools.some(({ name }) => name === toolName)) continue;
    const input = wanted(prompt);
    if (input) return { toolCallId: `call-${prompt.length}`, toolName, input };
  }
  return undefined;
}

/** What the offline model says: about the order it looked up, or from the documents. */
export function answerTo(prompt: LanguageModelV3Prompt): string {
  const order = JSON.stringify(resultsOf(prompt).get('orders_find') ?? '');
  const status = /status\W+(paid|sent|delivered|returned)/.exec(order)?.[1];
  if (status) return `Your order has the status "${status}".`;
  return order === '""' ? reply(readPrompt(prompt)) : 'I found no such order.';
}
