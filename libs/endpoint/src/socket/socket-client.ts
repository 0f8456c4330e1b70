import { type GuardianException } from 'unseen-guardian/kernel';

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

/** What is told of a message: it has no headers, so what HTTP says in `WWW-Authenticate` is a member here. */
function toldOf(problem: GuardianException, requestId?: string): object {
  const challenge = problem.headers['WWW-Authenticate'];
  return { ...problem.toProblem(requestId), ...(challenge !== undefined && { challenge }) };
}

/** A caller who is known goes on with what its login suffices for. */
const isUnknown = (problem: GuardianException): boolean =>
  problem.getStatus() === 401 && problem.code !== 'GUARDIAN_STEP_UP_REQUIRED';

/** Sends the one event that ends a message's reply; a caller who is not known has no use for the socket. */
export function refuseMessage(client: SocketClient, problem: GuardianException, requestId?: string): void {
  if (!isOpen(client)) return;
  const data = toldOf(problem, requestId);
  if (client.send) client.send(JSON.stringify({ event: 'guardrail', data }));
  else client.emit?.('guardrail', data);
  if (isUnknown(problem)) client.close?.(UNAUTHENTICATED, problem.code);
}
