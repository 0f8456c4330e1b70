import { Paper } from '../../../testing/src/policies/contract-papers';
import { policyEngineContract } from '../../../testing/src/policies/policy-engine-contract';
import { type Answering, EngineDouble } from '../../test/engine-double';
import { answerAsOpa } from '../../test/opa-double';
import { answerAsOpenFga, relationOf } from '../../test/openfga-double';
import { type PolicyEngine } from '../engine/policy-engine';
import { OpaPolicyEngine } from './opa/opa-policy-engine';
import { OpenFgaPolicyEngine } from './openfga/openfga-policy-engine';
import { type RemoteEngineOptions } from './remote-engine.options';

const ENGINES: readonly [string, Answering, (remote: RemoteEngineOptions) => PolicyEngine][] = [
  ['OPA', answerAsOpa, (remote) => new OpaPolicyEngine({ ...remote, rule: 'guardian/papers/allow' })],
  [
    'OpenFGA',
    answerAsOpenFga,
    (remote) =>
      new OpenFgaPolicyEngine({ ...remote, store: 'store1', model: 'model1', relation: relationOf }),
  ],
];
const ada = {
  ...{ id: 'https://issuer.test|ada', issuer: 'https://issuer.test', subject: 'ada', tenantId: 'acme' },
  ...{ roles: ['customer'], scopes: [] },
};
const own = new Paper('1', 'ada');

describe.each(ENGINES)('%s', (_name, answering, engineAt) => {
  let double: EngineDouble;
  beforeAll(async () => (double = await EngineDouble.start(answering)));
  afterAll(() => double.stop());
  afterEach(() => Object.assign(double, { override: undefined, silent: false }));
  const engine = (options: Partial<RemoteEngineOptions> = {}) => engineAt({ url: double.url, ...options });

  policyEngineContract(() => engine());

  it.each<[string, EngineDouble['override']]>([
    ['an error', { status: 500, body: '{}' }],
    ['no JSON', { status: 200, body: 'allowed' }],
    ['another address', { status: 307, body: '', headers: { location: 'http://127.0.0.1:1/' } }],
    [
      'more than a megabyte',
      { status: 200, body: JSON.stringify({ allowed: true, x: 'y'.repeat(2 ** 20) }) },
    ],
  ])('cannot decide when it is answered with %s', async (_what, override) => {
    double.override = override;
    await expect(engine().decide(ada, 'read', own)).rejects.toThrow();
    await expect(engine().plan(ada, 'read', Paper)).rejects.toThrow();
  });

  it('cannot decide when nobody answers', async () => {
    double.silent = true;
    await expect(engine({ timeoutMs: 50 }).decide(ada, 'read', own)).rejects.toThrow();
  });

  it.each<[string, string]>([
    ['an empty object', '{}'],
    ['a text in place of true', '{"result":"true","allowed":"true"}'],
    ['a number in place of true', '{"result":{"allow":1},"allowed":1}'],
  ])('denies when the answer is %s', async (_what, body) => {
    double.override = { status: 200, body };
    expect(await engine().decide(ada, 'read', own)).toMatchObject({ allowed: false, reason: 'no-rule' });
  });

  it('sends the headers that it is given', async () => {
    await engine({ headers: { authorization: 'Bearer of-this-service' } }).decide(ada, 'read', own);
    expect(double.heard).toMatchObject({
      authorization: 'Bearer of-this-service',
      'content-type': 'application/json',
    });
  });

  it.each<[Partial<RemoteEngineOptions>, RegExp]>([
    [{ url: 'http://opa.example' }, /must be https/],
    [{ url: 'opa' }, /`url` is required/],
    [{ url: 'https://user:pw@opa.example' }, /credentials/],
    [{ timeoutMs: 0 }, /`timeoutMs`/],
  ])('refuses %j at boot', (options, message) => {
    expect(() => engine(options)).toThrow(message);
  });
});

it('names the rule that OPA names', async () => {
  const double = await EngineDouble.start(answerAsOpa);
  const engine = new OpaPolicyEngine({ url: double.url, rule: 'guardian/papers/allow' });
  expect(await engine.decide(ada, 'read', own)).toMatchObject({ reason: 'granted', rule: 'own' });
  const sealed = new Paper('5', 'ada', 'blue', 'sealed');
  expect(await engine.decide(ada, 'read', sealed)).toMatchObject({ reason: 'revoked', rule: 'sealed' });
  await double.stop();
});

it.each([
  [() => new OpaPolicyEngine({ url: 'https://opa.example', rule: 'a b' }), /path of a rule/],
  [() => new OpenFgaPolicyEngine({ url: 'https://fga.example', store: '', model: 'm' }), /`store`/],
  [() => new OpenFgaPolicyEngine({ url: 'https://fga.example', store: 's', model: '../x' }), /`model`/],
])('refuses other options that cannot be meant', (make, message) => {
  expect(make).toThrow(message);
});
