import { type AIEndpointOptions } from '../decorator/ai-endpoint.options';
import { rememberHandshakes } from './handshake';

/** Makes the gateway of an endpoint for WebSocket remember handshakes: who calls and from where is said there alone. */
export const RemembersHandshake =
  ({ transports }: AIEndpointOptions): ClassDecorator & MethodDecorator =>
  (target: object) => {
    if (!transports?.includes('ws')) return;
    rememberHandshakes(typeof target === 'function' ? (target.prototype as object) : target);
  };
