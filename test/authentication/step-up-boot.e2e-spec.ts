import { Controller, Get, Injectable, type Type } from '@nestjs/common';
import { AIEndpoint, type AIEndpointOptions, StepUp } from 'unseen-guardian';
import { type StepUpOptions } from 'unseen-guardian/authentication';
import { minutes, Public } from 'unseen-guardian/kernel';
import { startOn, TokenIssuer } from 'unseen-guardian/testing';
import { ENDPOINT, MFA, strictDesk } from './strict-desk';

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'desk' })));
afterAll(() => issuer.stop());

@Controller('public')
class PublicController {
  @Get()
  @StepUp({ acr: MFA })
  @Public()
  everybody() {}
}

@Controller('mixed')
@StepUp({ acr: MFA })
class MixedController {
  @Get('strong')
  @AIEndpoint({ id: 'mixed.strong', ...ENDPOINT })
  strong() {}

  @Get('open')
  @Public()
  open() {}
}

@Controller('bare')
class BareController {
  @Get()
  @StepUp({ maxAge: minutes(1) })
  bare() {}
}

@Injectable()
class ErasureService {
  @StepUp({ acr: MFA })
  erase() {}
}

@Injectable()
@StepUp({ acr: MFA })
class VaultService {
  open() {}
}

describe('a service does not start with @StepUp', () => {
  it.each<[string, Type, RegExp]>([
    ['on a public route', PublicController, /PublicController\.everybody protects nothing.*@AIEndpoint/],
    ['on a class with a public route', MixedController, /MixedController\.open protects nothing/],
    ['on a route that nobody decides on', BareController, /BareController\.bare protects nothing/],
    ['on a method that is no route', ErasureService, /ErasureService\.erase protects nothing/],
    ['on a class without endpoints', VaultService, /VaultService protects nothing/],
  ])('%s', async (_where, type, remedy) => {
    const parts = type.name.endsWith('Service') ? { providers: [type] } : { controllers: [type] };
    await expect(startOn('express')(strictDesk({ issuer, parts }))).rejects.toThrow(remedy);
  });

  it('and without GuardianModule', async () => {
    class Host {}
    const starting = startOn('express')({ module: Host, controllers: [BareController] });
    await expect(starting).rejects.toThrow(/resolve dependencies of the AIEndpointGuard/);
  });

  it.each<[string, StepUpOptions, RegExp]>([
    ['that asks for nothing', {}, /asks for nothing/],
    ['with an empty list', { acr: [] }, /`acr` is a value/],
    ['with a value that would be two', { acr: 'urn:a urn:b' }, /without spaces/],
    ['with a value that ends the header', { acr: 'urn:a"' }, /quotes/],
    ['with a value that is none', { acr: [7 as never] }, /`acr` is a value/],
    ['that no login could meet', { maxAge: 0 }, /in whole seconds/],
    ['with an age in parts of a second', { maxAge: 1500 }, /in whole seconds/],
    ['with an age that is none', { maxAge: NaN }, /in whole seconds/],
    ['with an age without end', { maxAge: Infinity }, /in whole seconds/],
  ])('%s', (_what, options, remedy) => {
    expect(() => StepUp(options)).toThrow(remedy);
  });
});

it.each<[string, AIEndpointOptions['scopes']]>([
  ['an empty list of scopes', []],
  ['two scopes as one', ['desk.read desk.write']],
  ['a scope that ends the header', ['desk"']],
])('a service does not start with %s', async (_what, scopes) => {
  @Controller('desk')
  class Desk {
    @Get()
    @AIEndpoint({ id: 'desk.read', ...ENDPOINT, scopes: scopes! })
    read() {}
  }
  const starting = startOn('express')(strictDesk({ issuer, parts: { controllers: [Desk] } }));
  await expect(starting).rejects.toThrow(/"desk.read" has `scopes` that no token can have/);
});
