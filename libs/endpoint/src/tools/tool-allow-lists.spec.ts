import { type EndpointPolicy } from 'unseen-guardian/kernel';
import { assertToolsDeclared } from './tool-allow-lists';

const endpoint = (...tools: string[]) => ({ id: 'desk.ask', tools }) as unknown as EndpointPolicy;

describe('the allow-lists of endpoints', () => {
  it('name tools that are declared', () => {
    expect(() => assertToolsDeclared([endpoint('orders.find'), endpoint()], ['orders.find'])).not.toThrow();
  });

  it.each([
    [['orders.find'], /"desk\.ask".*"mail\.send".*@AITool.*Declared: orders\.find/],
    [[], /Declared: none/],
  ])('do not start otherwise: %j', (declared, message) => {
    expect(() => assertToolsDeclared([endpoint('mail.send')], declared)).toThrow(message);
  });
});
