import { SystemClock } from 'unseen-guardian/kernel';
import { OidcProvider } from '../../test/oidc-provider';
import { openIssuers } from '../issuer/open-issuers';
import { TrustedIssuers } from '../token/trusted-issuers';

const clock = new SystemClock();
let provider: OidcProvider;
beforeAll(async () => (provider = await OidcProvider.start('jwt')));
afterAll(() => provider.stop());

it('verifies the tokens of a real issuer, and fails none while it rotates its keys', async () => {
  const options = { issuer: provider.issuer, audience: 'support-desk' };
  const verifier = new TrustedIssuers(openIssuers(options, { clock }));
  const old = await provider.token();
  const { principal } = await verifier.verify(old);
  expect(principal).toMatchObject({ issuer: provider.issuer, tenantId: 'acme', roles: ['agent'] });
  expect(principal.clientId).toBe(provider.client.id);

  await provider.rotate();
  const fresh = await provider.token();
  const verified = await Promise.all(
    Array.from({ length: 20 }, () => [verifier.verify(fresh), verifier.verify(old)]).flat(),
  );
  expect(verified).toHaveLength(40);
  expect((await provider.requests()).jwks).toBe(2);
});
