import { Controller, ForbiddenException, Get, Module, VersioningType } from '@nestjs/common';
import { AuthenticationModule, ResourceMetadata } from 'unseen-guardian/authentication';
import { Public } from 'unseen-guardian/kernel';
import { onEveryAdapter, type RunningApp, startOn, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { METADATA, RESOURCE, strictDesk } from './strict-desk';

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'desk' })));
afterAll(() => issuer.stop());

const WELL_KNOWN = '/.well-known/oauth-protected-resource';

/** A host that answers whatever has two parts. */
@Public()
@Controller()
class EverythingController {
  @Get(':one/:two')
  any() {
    return 'not the metadata';
  }
}

onEveryAdapter((start) => {
  let app: RunningApp | undefined;
  afterEach(() => app?.close());

  it('says where tokens come from and how they are sent, to everybody (RFC 9728 §2, §3.2)', async () => {
    app = await start(strictDesk({ issuer }));
    app.app.get(ResourceMetadata).add({ dpop_signing_alg_values_supported: ['ES256'] });
    const { status, headers, body } = await ask(app.url + new URL(METADATA).pathname, { method: 'GET' });
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      expect.stringMatching(/^application\/json(;|$)/),
      'public, max-age=3600',
    ]);
    expect(body).toEqual({
      resource: RESOURCE,
      authorization_servers: [issuer.issuer],
      bearer_methods_supported: ['header'],
      scopes_supported: ['desk.read', 'desk.write', 'vault.open'],
      dpop_signing_alg_values_supported: ['ES256'],
    });
  });

  it('is found by the challenge (RFC 9728 §5.1)', async () => {
    app = await start(strictDesk({ issuer }));
    const { headers } = await ask(`${app.url}/desk/open`, { method: 'GET' });
    const [, address] = /resource_metadata="([^"]+)"/.exec(headers.get('www-authenticate')!)!;
    const { body } = await ask(app.url + new URL(address!).pathname, { method: 'GET' });
    expect(body.resource).toBe(RESOURCE);
  });

  it('is moved by no prefix and no version, hidden by no guard, and covered by no route of the host', async () => {
    @Module({
      imports: [
        AuthenticationModule.forRoot({
          issuer: issuer.issuer,
          audience: 'desk',
          resource: 'http://localhost:1',
        }),
      ],
      controllers: [EverythingController],
    })
    class Host {}
    app = await start(Host, {
      configure: (host) => {
        host.setGlobalPrefix('api').enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
        host.useGlobalGuards({
          canActivate: () => {
            throw new ForbiddenException();
          },
        });
      },
    });
    const get = (path: string) => ask(app!.url + path, { method: 'GET' });
    expect(await get(WELL_KNOWN)).toMatchObject({ status: 200, body: { resource: 'http://localhost:1' } });
    expect((await get(`/api/v1${WELL_KNOWN}`)).status).toBe(403);
    expect((await get(`${WELL_KNOWN}/desk/1`)).status).toBe(404);
  });

  it('comes before a route of the host that matches it too', async () => {
    @Module({
      imports: [
        AuthenticationModule.forRoot({
          issuer: issuer.issuer,
          audience: 'desk',
          resource: 'http://localhost:1',
        }),
      ],
      controllers: [EverythingController],
    })
    class Host {}
    app = await start(Host);
    const get = (path: string) => ask(app!.url + path, { method: 'GET' });
    expect((await get(WELL_KNOWN)).body).toMatchObject({ bearer_methods_supported: ['header'] });
    expect((await get('/some/where')).text).toContain('not the metadata');
  });

  it('is not there without the option', async () => {
    app = await start(
      strictDesk({ issuer, options: { authentication: { issuer: issuer.issuer, audience: 'desk' } } }),
    );
    expect((await ask(app.url + WELL_KNOWN, { method: 'GET' })).status).toBe(404);
    const { headers } = await ask(`${app.url}/desk/open`, { method: 'GET' });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });
});

it.each([
  ['no URL', 'api.example.com', /must be the URL/],
  ['plain http', 'http://api.example.com', /must be https/],
  ['a query', 'https://api.example.com/?a=b', /query/],
  ['a pattern in its path', 'https://api.example.com/desk/:id', /letters, digits/],
])('a service does not start with a resource that has %s', async (_what, resource, remedy) => {
  const authentication = { issuer: issuer.issuer, audience: 'desk', resource };
  await expect(startOn('express')(strictDesk({ issuer, options: { authentication } }))).rejects.toThrow(
    remedy,
  );
});
