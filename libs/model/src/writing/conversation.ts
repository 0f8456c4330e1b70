import { type MarkedMessage, markedText } from './prompt.tag';

/** One turn of a conversation, as the server's own store has it. */
export interface ConversationTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/**
 * Earlier turns from the server's own store, marked with who wrote them; never pass turns that the client sent.
 *
 * @throws NoExchangeError outside of an exchange.
 */
export const conversation = (turns: readonly ConversationTurn[]): MarkedMessage[] =>
  turns.map(({ role, text }) => ({ role, content: [markedText(text, role)] }));
