import { secret } from 'unseen-guardian/secrets';
import { DpopClient, modelDouble, onEveryAdapter, type RunningApp } from 'unseen-guardian/testing';
import { logIn } from '../../libs/authentication/test/log-in';
import { OidcProvider } from '../../libs/authentication/test/oidc-provider';
import { ask } from '../support/http-client';
import { secretsWith } from '../support/one-secret';
import { smallDesk } from '../support/small-desk';

const RESOURCE = 'https://desk.example.test';
const URL_ASKED = `${RESOURCE}/desk/ask`;

let providers: Record<'jwt' | 'opaque', OidcProvider>;
beforeAll(async () => {
  const [jwt, opaque] = await Promise.all([OidcProvider.start('jwt'), OidcProvider.start('opaque')]);
  providers = { jwt, opaque };
});
afterAll(() => Promise.all(Object.values(providers).map((provider) => provider.stop())));

onEveryAdapter((start) => {
  let app: RunningApp;
  const client = new DpopClient();
  afterEach(() => app.close());

  async function serve(format: 'jwt' | 'opaque'): Promise<OidcProvider> {
    const provider = providers[format];
    const introspection = { clientId: provider.client.id, clientSecret: secret('issuer/secret') };
    const authentication = {
      ...{ issuer: provider.issuer, audience: 'support-desk', resource: RESOURCE, dpop: {} },
      ...(format === 'opaque' && { introspection }),
    };
    const secrets = secretsWith('issuer/secret', provider.client.secret);
    const model = modelDouble({ replies: ['Yes.', 'Yes.', 'Yes.'] });
    app = await start(smallDesk({ issuer: provider, model, options: { authentication, secrets } }));
    return provider;
  }

  const send = async (authorization: string, dpop?: string) => {
    const headers = { authorization, ...(dpop !== undefined && { dpop }) };
    const answer = await ask(`${app.url}/desk/ask`, { body: { text: 'May I?' }, headers });
    return [answer.status, answer.body?.code] as const;
  };

  /** What a bound token is worth, with and without its key. */
  async function tryOut(token: string): Promise<unknown[]> {
    const proof = client.proof({ url: URL_ASKED, token });
    const stolen = new DpopClient().proof({ url: URL_ASKED, token });
    return [
      await send(`DPoP ${token}`, proof),
      await send(`DPoP ${token}`, proof),
      await send(`DPoP ${token}`, client.proof({ url: URL_ASKED, token })),
      await send(`DPoP ${token}`, stolen),
      await send(`DPoP ${token}`),
      await send(`Bearer ${token}`, client.proof({ url: URL_ASKED, token })),
    ];
  }
  const WORTH = [
    [200, undefined],
    [401, 'GUARDIAN_INVALID_PROOF'],
    [200, undefined],
    [401, 'GUARDIAN_INVALID_TOKEN'],
    [401, 'GUARDIAN_INVALID_PROOF'],
    [401, 'GUARDIAN_INVALID_TOKEN'],
  ];

  it('lets in who logged in with a code, PKCE and DPoP, and nobody else with that token', async () => {
    const provider = await serve('jwt');
    expect(await tryOut(await logIn(provider.issuer, 'ana', client))).toEqual(WORTH);
  });

  it('does so when the token is opaque and its binding is what the issuer says', async () => {
    const provider = await serve('opaque');
    expect(await tryOut(await provider.token(client))).toEqual(WORTH);
  });

  it('still takes an unbound token of the same issuer', async () => {
    const provider = await serve('jwt');
    expect(await send(`Bearer ${await provider.token()}`)).toEqual([200, undefined]);
  });
});
