import { CaslPolicyEngine } from '../engine/casl-policy-engine';
import { definePolicies } from './define-policies';
import { caller, fact } from './reference';

class Ticket {
  ownerId!: string;
  level!: number;
  at!: Date;
  note!: string | null;
  lines!: string[];
  close(): void {}
}

const define = (policy: unknown, name = 'some-rule') => definePolicies(Ticket, { [name]: policy } as never);
const READ = { actions: ['read'], roles: ['staff'] };

// Never run: it is the compiler that checks this one.
void (() => {
  definePolicies(Ticket, {
    fine: {
      ...READ,
      roles: 'any',
      when: { note: null, level: { atLeast: 1, notIn: [3] }, at: { below: new Date() } },
    },
    // @ts-expect-error -- there is no such field
    field: { ...READ, when: { owner: 'ada' } },
    // @ts-expect-error -- a number is no text
    value: { ...READ, when: { ownerId: 3 } },
    // @ts-expect-error -- texts have no order that two systems agree on
    order: { ...READ, when: { ownerId: { above: 'a' } } },
    // @ts-expect-error -- a list cannot be compared
    list: { ...READ, when: { lines: 'x' } },
    // @ts-expect-error -- there is no such field to read
    reads: { ...READ, reads: ['owner'] },
  });
});

describe('definePolicies', () => {
  it('names rules by their resource, and keeps them as they are', () => {
    const { resource, policies } = define({
      ...READ,
      when: { ownerId: caller('subject'), level: { above: 1 } },
    });
    expect([resource, policies[0]!.id]).toEqual(['Ticket', 'Ticket.some-rule']);
    expect(Object.isFrozen(policies)).toBe(true);
  });

  it.each<[string, unknown, RegExp]>([
    ['no roles', { actions: ['read'] }, /"Ticket.some-rule" names no roles.*'any'/],
    ['no actions', { roles: 'any' }, /names no actions/],
    ['an action without a name', { ...READ, actions: [' '] }, /empty name/],
    ['an empty list of actions', { ...READ, actions: [] }, /never match/],
    ['an empty list of roles', { ...READ, roles: [] }, /never match/],
    ['an empty list of conditions', { ...READ, when: [] }, /never match/],
    ['an unknown effect', { ...READ, effect: 'maybe' }, /effect/],
    ['an unknown word', { ...READ, where: {} }, /not known/],
    ['an unknown test', { ...READ, when: { level: { under: 1 } } }, /"under".*Known are not, in/],
    ['an unknown test of a reference', { ...READ, when: { level: { under: fact('x') } } }, /"under"/],
    ['an empty test', { ...READ, when: { level: {} } }, /asks for ""/],
    ['an undefined value', { ...READ, when: { ownerId: undefined } }, /missing/],
    ['NaN', { ...READ, when: { level: NaN } }, /missing or of no use/],
    ['a nested object', { ...READ, when: { ownerId: { in: [{}] } } }, /without meaning/],
    ['consent to a denial', { ...READ, effect: 'deny', consent: true }, /denies and asks for consent/],
    [
      'an empty choice',
      { ...READ, when: { ownerId: { in: [] } } },
      /never match: nothing can meet its `when`/,
    ],
    [
      'a choice that is ruled out',
      { ...READ, when: { ownerId: { in: ['a'], notIn: ['a', 'b'] } } },
      /never match/,
    ],
    ['an empty range', { ...READ, when: { level: { above: 5, below: 5 } } }, /never match/],
    ['a choice outside of its range', { ...READ, when: { level: { in: [1, 2], above: 2 } } }, /never match/],
    ['a caller that cannot be', { ...READ, caller: { clientId: { in: ['a'], not: 'a' } } }, /its `caller`/],
  ])('refuses %s', (_what, policy, message) => {
    expect(() => define(policy)).toThrow(message);
  });

  it.each([
    { above: 4, below: 5 },
    { atLeast: 5, atMost: 5 },
    { above: fact('x'), below: 0 },
    { in: fact('x'), not: 1 },
  ])('leaves alone what may match: %j', (level) => {
    expect(() => define({ ...READ, when: { level } })).not.toThrow();
    expect(() => define({ ...READ, when: [{ level }, { ownerId: { in: [] } }] })).not.toThrow();
  });

  it.each(['', 'a b', '1st', 'x'.repeat(60)])('refuses the name %j', (name) => {
    expect(() => define(READ, name)).toThrow(/needs a name/);
  });
});

describe('rules beside each other', () => {
  const engine = (policies: object) => () =>
    new CaslPolicyEngine([definePolicies(Ticket, policies as never)]);
  const deny = { effect: 'deny', actions: ['read'] };

  it.each<[string, object, RegExp]>([
    ['all of it is denied', { a: READ, b: deny }, /"Ticket.a" can never match: "Ticket.b" denies all/],
    [
      'the same condition is denied',
      { a: { ...READ, when: { level: 1, ownerId: 'x' } }, b: { ...deny, actions: '*', when: { level: 1 } } },
      /"Ticket.a" can never match/,
    ],
    [
      'nothing allows what is denied',
      { a: READ, b: { effect: 'deny', actions: ['write'] } },
      /"Ticket.b" can never/,
    ],
  ])('do not start when %s', (_why, policies, message) => {
    expect(engine(policies)).toThrow(message);
  });

  it.each<[string, object]>([
    ['only some callers are denied', { a: READ, b: { ...deny, roles: ['customer'] } }],
    ['only a field is denied', { a: READ, b: { ...deny, reads: ['note'] } }],
    ['only some entities are denied', { a: READ, b: { ...deny, when: { level: 1 } } }],
    ['only one of two actions is denied', { a: { ...READ, actions: ['read', 'reply'] }, b: deny }],
  ])('start when %s', (_why, policies) => {
    expect(engine(policies)).not.toThrow();
  });

  it('are declared once for each resource', () => {
    const set = definePolicies(Ticket, { a: { actions: ['read'], roles: 'any' } });
    expect(() => new CaslPolicyEngine([set, set])).toThrow(/Two lists.*"Ticket"/);
  });
});
