import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  ControlUnavailableException,
  Exchange,
  ForbiddenActionException,
  type Principal,
  RandomIds,
  runInExchange,
  SystemClock,
} from 'unseen-guardian/kernel';
import { AuthorizationModule } from './authorization.module';
import { type AuthorizationOptions } from './authorization.options';
import { Authorization } from './authorization.service';
import { Circumstances } from './engine/circumstances';
import { DecisionDigest } from './engine/decision-digest';
import { Decisions } from './engine/decisions.service';
import { PolicyEngine } from './engine/policy-engine';
import { assertProtected } from './engine/resource-type';
import { definePolicies } from './policies/define-policies';
import { fact } from './policies/reference';

class Document {
  constructor(
    readonly internal: boolean,
    readonly team = 'red',
    readonly note = 'by hand',
  ) {}
}

const policies = [
  definePolicies(Document, {
    guest: { actions: ['summarise'], roles: ['guest'], when: { internal: false }, reads: ['team'] },
    staff: { actions: ['summarise'], roles: ['staff'] },
    team: { actions: ['edit'], roles: ['staff'], when: { team: fact('team') } },
  }),
];
const boot = (options: AuthorizationOptions, providers: (new () => object)[] = []) =>
  Test.createTestingModule({ imports: [AuthorizationModule.forRoot(options)], providers }).compile();

const principal = (role: string): Principal => ({
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: [role], scopes: [] },
});

function exchangeFor(caller: Principal): Exchange {
  const policy = { id: 'documents.summarise', purpose: { name: 'reading' }, controls: {} };
  const exchange = new Exchange({
    policy: policy as unknown as Exchange['policy'],
    clock: new SystemClock(),
    ids: new RandomIds(),
  });
  exchange.authenticatedAs(caller);
  return exchange;
}

describe('the service', () => {
  const [guest, staff] = [principal('guest'), principal('staff')];
  const documents = [new Document(true), new Document(false)] as const;

  it('decides on the entity, filters and plans', async () => {
    const authorization = (await boot({ policies })).get(Authorization);
    await expect(authorization.permitted(guest, 'summarise', documents)).resolves.toEqual([documents[1]]);
    await expect(authorization.permitted(staff, 'summarise', documents)).resolves.toEqual(documents);
    await expect(authorization.can(guest, 'summarise', documents[0])).resolves.toBe(false);
    const denied = authorization.assert(guest, 'summarise', documents[0]);
    await expect(denied).rejects.toBeInstanceOf(ForbiddenActionException);
    await expect(authorization.assert(guest, 'summarise', documents[1])).resolves.toBeUndefined();
    await expect(authorization.plan(guest, 'summarise', Document)).resolves.toEqual({
      ...{ resource: 'Document', tenantId: 'acme' },
      filter: { kind: 'equals', field: 'internal', value: false },
    });
  });

  it('copies an entity without the fields that may not be read', async () => {
    const authorization = (await boot({ policies })).get(Authorization);
    const copy = await authorization.readable(guest, 'summarise', documents[1]);
    expect(copy).toBeInstanceOf(Document);
    expect({ ...copy }).toEqual({ team: 'red' });
    expect({ ...(await authorization.readable(staff, 'summarise', documents[1])) }).toEqual({
      ...documents[1],
    });
  });

  it('keeps what it decides for the caller of an exchange, with rule and digests', async () => {
    const authorization = (await boot({ policies })).get(Authorization);
    const exchange = exchangeFor(guest);
    await runInExchange(exchange, () => authorization.can(guest, 'summarise', documents[1]));
    await runInExchange(exchange, () => authorization.can(guest, 'summarise', documents[0]));
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    const asked = { action: 'summarise', resource: 'Document', policy: digest, inputs: digest };
    expect(exchange.decisions).toEqual([
      { ...asked, allowed: true, rule: 'Document.guest' },
      { ...asked, allowed: false },
    ]);
    expect(exchange.decisions[0]!.inputs).not.toBe(exchange.decisions[1]!.inputs);
  });
});

describe('circumstances', () => {
  class Teams extends Circumstances {
    of({ principal: { subject } }: Exchange) {
      return Promise.resolve({ facts: { team: subject === 'ada' ? 'red' : 'blue' } });
    }
  }

  it('are found among the providers of the service, and asked once per exchange', async () => {
    const decisions = (await boot({ policies }, [Teams])).get(Decisions);
    const exchange = exchangeFor(principal('staff'));
    await expect(decisions.environment(exchange)).resolves.toEqual({
      purpose: 'reading',
      facts: { team: 'red' },
    });
    expect(decisions.environment(exchange)).toBe(decisions.environment(exchange));
    const mayEdit = async (team: string) =>
      (await decisions.decide(exchange, { action: 'edit', resource: new Document(true, team) })).allowed;
    await expect(mayEdit('red')).resolves.toBe(true);
    await expect(mayEdit('blue')).resolves.toBe(false);
  });

  it('are found out by one', async () => {
    class Others extends Teams {}
    @Module({ providers: [Others], exports: [Others] })
    class OtherModule {}
    const testing = await Test.createTestingModule({
      imports: [AuthorizationModule.forRoot({ policies }), OtherModule],
      providers: [Teams],
    }).compile();
    expect(() => testing.get(Decisions).environment(exchangeFor(principal('staff')))).toThrow(
      /Two providers/,
    );
  });
});

describe('the digest of the inputs', () => {
  const digest = new DecisionDigest(Buffer.alloc(32, 7));
  const question = {
    ...{ principal: principal('staff'), action: 'edit', environment: { facts: { b: 1, a: 2 } } },
    resource: new Document(true),
  };

  it('is the same for the same question, and another for every other', () => {
    const same = { ...question, environment: { facts: { a: 2, b: 1 } }, resource: new Document(true) };
    expect(digest.of(same)).toBe(digest.of(question));
    const others = [
      { ...question, action: 'read' },
      { ...question, resource: new Document(false) },
      { ...question, resource: Document },
      ...[
        principal('guest'),
        { ...principal('staff'), acr: 'urn:mfa' },
        { ...principal('staff'), authTime: 1000 },
        { ...principal('staff'), actor: { subject: 'bot' } },
      ].map((caller) => ({ ...question, principal: caller })),
      { ...question, environment: {} },
    ].map((each) => digest.of(each));
    expect(new Set([digest.of(question), ...others]).size).toBe(9);
    expect(new DecisionDigest(Buffer.alloc(32, 8)).of(question)).not.toBe(digest.of(question));
    expect(() => new DecisionDigest(Buffer.alloc(31))).toThrow(/32 bytes/);
  });
});

describe('the options', () => {
  class Nobody extends PolicyEngine {
    decide() {
      return { allowed: false, reason: 'no-rule', policy: '0' } as const;
    }
    plan(): never {
      throw new ControlUnavailableException('authorization');
    }
    covers() {
      return true;
    }
  }

  it('take an engine of one’s own', async () => {
    const authorization = (await boot({ engine: new Nobody() })).get(Authorization);
    await expect(authorization.can(principal('staff'), 'summarise', Document)).resolves.toBe(false);
    await expect(boot({ engine: new Nobody(), policies })).rejects.toThrow(/not both/);
  });

  it('refuse what is no engine', async () => {
    const engine = { decide: () => ({ allowed: true }) } as unknown as PolicyEngine;
    await expect(boot({ engine })).rejects.toThrow(/`engine` must be an instance of a class that extends/);
  });

  it('need policies', async () => {
    await expect(boot({})).rejects.toThrow(/`policies` is required/);
  });
});

it('refuses endpoints that name no action or no resource', () => {
  expect(() => assertProtected('a', 'read', Document)).not.toThrow();
  expect(() => assertProtected('a', ' ', Document)).toThrow(/"a" needs the name of an action/);
  expect(() => assertProtected('a', 'read', class {})).toThrow(/of a resource/);
});
