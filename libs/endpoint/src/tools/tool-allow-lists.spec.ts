import { type Decision, PolicyEngine } from 'unseen-guardian/authorization';
import { type EndpointPolicy, type Exchange } from 'unseen-guardian/kernel';
import { PolicyAuthority } from './policy-authority';
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

describe('the rights of a caller', () => {
  class OneRule extends PolicyEngine {
    decide(principal: { subject: string }, action: string, resource: unknown): Decision {
      const allowed = principal.subject === 'ana' && action === 'find' && resource === 'Order';
      return { allowed, reason: allowed ? 'granted' : 'no-rule' };
    }
  }

  it.each([
    ['ana', 'find', true],
    ['ana', 'cancel', false],
    ['bo', 'find', false],
  ])('are those of the policy engine: %s, %s', (subject, action, allowed) => {
    const exchange = { principal: { subject } } as Exchange;
    expect(new PolicyAuthority(new OneRule()).mayDo(exchange, action, 'Order')).toBe(allowed);
  });
});
