import { type Problem } from 'unseen-guardian/kernel';

/** What of a WebSocket (`ws`) is used; Socket.IO's clients have `emit` in place of `send`. */
export interface SocketClient {
  readonly readyState?: number;
  once?(event: 'close', listener: () => void): unknown;
  send?(message: string): void;
  emit?(event: string, data: unknown): void;
  close?(code: number, reason: string): void;
}

const OPEN = 1;
/** Private use (RFC 6455 §7.4.2), and what most protocols over WebSocket say for HTTP's 401. */
const UNAUTHENTICATED = 4401;

/** Whether a message can still reach the client. */
export const isOpen = ({ readyState = OPEN }: SocketClient): boolean => readyState === OPEN;

/** Sends the one event that ends a message's reply; a caller who is not known has no use for the socket. */
export function refuseMessage(client: SocketClient, data: Problem): void {
  if (!isOpen(client)) return;
  if (client.send) client.send(JSON.stringify({ event: 'guardrail', data }));
  else client.emit?.('guardrail', data);
  if (data.status === 401) client.close?.(UNAUTHENTICATED, data.code);
}
