import { Test } from '@nestjs/testing';
import {
  type AdmitInput,
  ControlUnavailableException,
  Exchange,
  ForbiddenActionException,
  type Principal,
  RandomIds,
  runControl,
  SystemClock,
} from 'unseen-guardian/kernel';
import { AuthorizationControl } from './authorization.control';
import { AuthorizationModule } from './authorization.module';
import { type AuthorizationOptions } from './authorization.options';
import { Authorization } from './authorization.service';
import { PolicyEngine } from './policy-engine';
import { assertProtected } from './resource-type';

class Document {
  constructor(readonly internal: boolean) {}
}

const boot = (options: AuthorizationOptions) =>
  Test.createTestingModule({ imports: [AuthorizationModule.forRoot(options)] }).compile();

const principal = (role: string): Principal => ({
  id: 'i|ada',
  issuer: 'i',
  subject: 'ada',
  tenantId: 'acme',
  roles: [role],
  scopes: [],
});

const options: AuthorizationOptions = {
  rules: ({ roles }, { can }) => {
    if (roles.includes('guest')) can('summarise', Document, { internal: false });
    if (roles.includes('staff')) can('summarise', Document);
  },
};

function exchangeFor(caller?: Principal, action = 'summarise'): Exchange {
  const policy = { id: 'documents.summarise', action, resource: Document, controls: {} };
  const exchange = new Exchange({
    policy: policy as unknown as Exchange['policy'],
    clock: new SystemClock(),
    ids: new RandomIds(),
  });
  if (caller) exchange.authenticatedAs(caller);
  return exchange;
}

describe('the control', () => {
  const admit = async (exchange: Exchange, given = options) =>
    runControl(exchange, (await boot(given)).get(AuthorizationControl), {} as AdmitInput);

  it('passes who may do this to some entity of the type', async () => {
    await expect(admit(exchangeFor(principal('guest')))).resolves.toEqual({ kind: 'pass' });
  });

  it.each([
    ['an unknown role', 'stranger', 'summarise'],
    ['another action', 'staff', 'delete'],
  ])('forbids %s', async (_name, role, action) => {
    const exchange = exchangeFor(principal(role), action);
    await expect(admit(exchange)).rejects.toBeInstanceOf(ForbiddenActionException);
    expect(exchange.ledger.summary()).toEqual({ authorization: 'block' });
  });

  it('denies as unavailable when the engine throws', async () => {
    const failing = () => {
      throw new Error('broken');
    };
    const exchange = exchangeFor(principal('staff'));
    await expect(admit(exchange, { rules: failing })).rejects.toBeInstanceOf(ControlUnavailableException);
  });

  it('denies as unavailable when nobody is authenticated', async () => {
    await expect(admit(exchangeFor())).rejects.toBeInstanceOf(ControlUnavailableException);
  });
});

describe('the service', () => {
  it('decides on the entity and filters', async () => {
    const authorization = (await boot(options)).get(Authorization);
    const documents = [new Document(true), new Document(false)];
    const [guest, staff] = [principal('guest'), principal('staff')];
    expect(authorization.permitted(guest, 'summarise', documents)).toEqual([documents[1]]);
    expect(authorization.permitted(staff, 'summarise', documents)).toEqual(documents);
    expect(authorization.can(guest, 'summarise', documents[0]!)).toBe(false);
    expect(() => authorization.assert(guest, 'summarise', documents[0]!)).toThrow(ForbiddenActionException);
    expect(() => authorization.assert(guest, 'summarise', documents[1]!)).not.toThrow();
  });
});

describe('the options', () => {
  it('take an engine of one’s own', async () => {
    class Nobody extends PolicyEngine {
      decide() {
        return { allowed: false, reason: 'no-rule' } as const;
      }
    }
    const authorization = (await boot({ engine: new Nobody() })).get(Authorization);
    expect(authorization.can(principal('staff'), 'summarise', Document)).toBe(false);
    await expect(boot({ engine: new Nobody(), ...options })).rejects.toThrow(/not both/);
  });

  it('need rules', async () => {
    await expect(boot({})).rejects.toThrow(/`rules` is required/);
  });
});

it('refuses endpoints that name no action or no resource', () => {
  expect(() => assertProtected('a', 'read', Document)).not.toThrow();
  expect(() => assertProtected('a', ' ', Document)).toThrow(/"a" needs the name of an action/);
  expect(() => assertProtected('a', 'read', class {})).toThrow(/of a resource/);
});
