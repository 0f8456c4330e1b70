import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller, DECISION_KEY_LABEL, DecisionDigest, definePolicies } from 'unseen-guardian/authorization';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { guardian } from '../../test/command-line';

class Ticket {
  constructor(
    readonly ownerId: string,
    readonly tenantId = 'acme',
    readonly openedAt = new Date(0),
  ) {}
}
const tickets = definePolicies(Ticket, {
  own: {
    actions: ['read'],
    roles: ['customer'],
    when: { ownerId: caller('subject'), openedAt: { atLeast: new Date(0) } },
  },
  staff: { actions: ['read', 'close'], roles: ['staff'] },
});
const ROOT_KEY = Buffer.alloc(32, 3).toString('base64');

let folder: string;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
/** A compiled module: dates in policies are dates again. */
const compiled = (name: string, value: object) =>
  write(
    name,
    `exports.policies = JSON.parse(${JSON.stringify(JSON.stringify(value))}, (k, v) => /T00:00:00.000Z$/.test(v) ? new Date(v) : v);`,
  );
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'policies-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const principal = (role: string) => ({
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: [role], scopes: [] },
});
const row = (role: string, entity: Ticket | undefined, decision: object, action = 'read') =>
  JSON.stringify({ principal: principal(role), action, resource: 'Ticket', entity, decision });

describe('guardian policies matrix', () => {
  it('prints role × action × resource', async () => {
    const policies = compiled('matrix.cjs', [tickets]);
    const { code, out } = await guardian(['policies', 'matrix', '--policies', policies]);
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        '| resource | action | customer | staff |',
        '| -------- | ------ | -------- | ----- |',
        '| Ticket   | close  | no       | yes   |',
        '| Ticket   | read   | if       | yes   |',
        '',
      ],
    ]);
    const asJson = await guardian(['policies', 'matrix', '--policies', policies, '--json']);
    expect(JSON.parse(asJson.out)[1]).toEqual({
      ...{ resource: 'Ticket', action: 'read', roles: { customer: 'if', staff: 'yes' } },
    });
  });

  it.each<[string, string, string]>([
    ['nothing that policies are', 'exports.policies = [];', 'exports no policies'],
    ['a module that breaks', 'throw new TypeError("x");', 'cannot be loaded (TypeError)'],
    [
      'a policy that can never match',
      `exports.a = { resource: 'T', policies: [{ id: 'T.a', policy: { actions: [], roles: 'any' } }] };`,
      'can never match',
    ],
    [
      'a policy that another denies',
      `exports.a = { resource: 'T', policies: [{ id: 'T.a', policy: { actions: ['x'], roles: 'any' } },
        { id: 'T.b', policy: { effect: 'deny', actions: ['x'] } }] };`,
      '"T.b" denies all of it',
    ],
  ])('refuses %s', async (name, text, told) => {
    const policies = write(`${name.replaceAll(' ', '-')}.cjs`, text);
    const ended = await guardian(['policies', 'matrix', '--policies', policies]);
    expect(ended).toEqual({ code: 2, out: '', error: expect.stringContaining(told) as string });
  });
});

describe('guardian policies replay', () => {
  const replay = async (lines: readonly string[], ...more: string[]) => {
    const policies = compiled('replay.cjs', [tickets]);
    const args = ['policies', 'replay', '--policies', policies, '--file', '-', ...more];
    return guardian(args, { input: lines.join('\n') });
  };
  const OWN = { allowed: true, rule: 'Ticket.own' };

  it('is content when every decision would be the same', async () => {
    const rows = [
      row('customer', new Ticket('ada'), OWN),
      '',
      row('customer', new Ticket('bob'), { allowed: false }),
    ];
    expect(await replay(rows)).toEqual({
      code: 0,
      out: '2 decisions made again, 0 would differ.\n',
      error: '',
    });
  });

  it('says which would differ, and by which rule', async () => {
    const rows = [
      row('customer', new Ticket('bob'), OWN),
      row('staff', undefined, { allowed: false }, 'close'),
      row('staff', new Ticket('bob'), { allowed: true, rule: 'Ticket.agents' }),
      row('staff', new Ticket('bob', 'globex'), { allowed: true, rule: 'Ticket.staff' }),
    ];
    const { code, out } = await replay(rows, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      {
        decisions: 4,
        differences: [
          { line: 1, differs: 'decision', was: 'allow (Ticket.own)', is: 'deny (no rule)' },
          { line: 2, differs: 'decision', was: 'deny (no rule)', is: 'allow (Ticket.staff)' },
          { line: 3, differs: 'rule', was: 'allow (Ticket.agents)', is: 'allow (Ticket.staff)' },
          { line: 4, differs: 'decision', is: 'deny (no rule)' },
        ],
      },
    ]);
    const text = await replay(rows);
    expect(text.out).toContain('| decision |    1 | allow (Ticket.own)');
    expect(text.out).toContain('4 decisions made again, 3 would differ.');
  });

  it('tells inputs that are not those of then, given the key', async () => {
    const key = write('key', `${ROOT_KEY}\n`);
    const digest = new DecisionDigest(LocalRootKey.fromBase64(ROOT_KEY).derive(DECISION_KEY_LABEL));
    const question = { principal: principal('customer'), action: 'read', environment: {} };
    const inputs = digest.of({ ...question, resource: new Ticket('ada') });
    const same = row('customer', new Ticket('ada'), { ...OWN, inputs });
    const other = row('customer', new Ticket('ada', 'acme', new Date(9)), { ...OWN, inputs });
    expect(await replay([same], '--key', key)).toMatchObject({ code: 0 });
    expect(await replay([same, other], '--key', key)).toMatchObject({
      ...{ code: 1, out: expect.stringContaining('| inputs  |    2 |') as string },
    });
  });

  it.each([
    ['no decisions', '', 'holds no decisions'],
    ['no JSON', 'secret stuff', 'Line 1 is no JSON'],
    ['no caller', '{"action":"read"}', 'Line 1 needs "principal"'],
    ['no outcome', row('staff', undefined, {}), 'Line 1 needs "decision"'],
  ])('refuses %s, and repeats nothing of it', async (_what, line, told) => {
    const ended = await replay([line]);
    expect(ended).toMatchObject({ code: 2, error: expect.stringContaining(told) as string });
    expect(ended.error).not.toContain('secret stuff');
  });
});
