import { CONTRACT_TICKETS, policyEngineContract } from 'unseen-guardian/testing';
import { BROKEN, hangUp, listen } from '../../../test/local-server';
import { openFgaDouble, type Store, type Tuple, type Userset } from '../../../test/openfga-double';
import { openFgaObject, openFgaUser } from './openfga-names';
import { type OpenFgaPolicyEngineOptions } from './openfga-options';
import { OpenFgaPolicyEngine } from './openfga-policy-engine';

afterAll(hangUp);

const direct: Userset = { this: {} };
const relation = (name: string): Userset => ({ computedUserset: { relation: name } });
const unlessSealed = (...child: Userset[]): Userset => ({
  difference: { base: { union: { child } }, subtract: relation('sealed') },
});
const own: Userset = { intersection: { child: [relation('owner'), relation('customer')] } };
const [admin, team] = [relation('admin'), relation('team')];

const roleTuple = (role: string, tenantId: string, object: string): Tuple => ({
  ...{ user: `${openFgaObject('role', tenantId, role)}#assignee`, relation: role, object },
});
const tuples = CONTRACT_TICKETS.flatMap(({ tenantId, id, ownerId, team: name, state }): Tuple[] => {
  const object = openFgaObject('ticket', tenantId, id);
  return [
    ...(ownerId === null
      ? []
      : [{ user: openFgaUser({ id: `https://issuer.test|${ownerId}` }), relation: 'owner', object }]),
    ...(state === 'sealed' ? [{ user: 'user:*', relation: 'sealed', object }] : []),
    ...['customer', 'admin'].map((role) => roleTuple(role, tenantId, object)),
    {
      ...{ ...roleTuple('staff', tenantId, object), relation: 'team' },
      condition: { name: 'in_teams', context: { team: name } },
    },
  ];
});
const STORE: Store = {
  ...{ id: '01JVYXF0H3Q5Z8M2N4P6R7S9TA', model: '01JVYXF0H3Q5Z8M2N4P6R7S9TB', tuples },
  types: {
    role: { assignee: direct },
    ticket: {
      ...{ owner: direct, sealed: direct, customer: direct, admin: direct, team: direct },
      can_read: unlessSealed(own, team, admin),
      can_reply: unlessSealed(own, admin),
      can_update: unlessSealed(team, admin),
      can_close: unlessSealed(admin),
    },
  },
  conditions: {
    in_teams: {
      parameters: ['team', 'teams'],
      holds: ({ team: one, teams }) => (teams as readonly unknown[]).includes(one),
    },
  },
};
const OPTIONS: Omit<OpenFgaPolicyEngineOptions, 'url'> = {
  ...{ store: STORE.id, model: STORE.model, roles: { type: 'role', relation: 'assignee' } },
  resources: {
    ContractTicket: {
      type: 'ticket',
      relations: { read: 'can_read', reply: 'can_reply', update: 'can_update', close: 'can_close' },
    },
  },
};
const engineAt = (url: string) => new OpenFgaPolicyEngine({ ...OPTIONS, url, timeout: 500 });

const broken = Object.entries(BROKEN).map(([what, listener]) => [
  what,
  async () => engineAt(await listen(listener)),
]);

policyEngineContract('OpenFGA, as a double speaks its protocol', {
  engine: async () => new OpenFgaPolicyEngine({ ...OPTIONS, url: await listen(openFgaDouble(STORE)) }),
  lacks: ['fields'],
  failing: {
    ...(Object.fromEntries(broken) as Record<string, () => Promise<OpenFgaPolicyEngine>>),
    'nobody listens': () => engineAt('http://127.0.0.1:9'),
    'the model is not there': async () => {
      const other = { ...STORE, model: '01JVYXF0H3Q5Z8M2N4P6R7S9TC' };
      return engineAt(await listen(openFgaDouble(other)));
    },
  },
});
