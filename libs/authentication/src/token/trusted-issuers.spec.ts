import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { TokenIssuer, type TokenRequest } from '../../../testing/src/issuer/token-issuer';
import { unsafeSymmetricKey } from '../issuer/issuer.options';
import { openIssuers } from '../issuer/open-issuers';
import { TrustedIssuers } from './trusted-issuers';

const clock = new FixedClock();
let staff: TokenIssuer;
let customers: TokenIssuer;
let issuers: TrustedIssuers;
beforeAll(async () => {
  staff = await TokenIssuer.start({ clock, audience: 'desk' });
  customers = await TokenIssuer.start({ clock, audience: 'shop' });
  const settings = [
    { issuer: staff.issuer, audience: 'desk', algorithms: ['ES256' as const] },
    { issuer: customers.issuer, audience: 'shop', rolesClaim: ['realm', 'roles'], maxTokenAgeSeconds: 60 },
  ];
  issuers = new TrustedIssuers(openIssuers({ issuers: settings }, { clock }));
});
afterAll(() => Promise.all([staff.stop(), customers.stop()]));

const kidOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()).kid as string;

describe('two issuers', () => {
  it('each give their tokens their own meaning', async () => {
    const fromStaff = await issuers.verify(staff.token({ sub: 'ada', roles: ['agent'] }));
    const request: TokenRequest = { sub: 'ada', alg: 'RS256', claims: { realm: { roles: ['buyer'] } } };
    const fromShop = await issuers.verify(customers.token(request));
    expect(fromStaff.principal).toMatchObject({ id: `${staff.issuer}|ada`, roles: ['agent'] });
    expect(fromShop.principal).toMatchObject({ id: `${customers.issuer}|ada`, roles: ['buyer'] });
    expect([fromStaff.audience, fromShop.audience]).toEqual(['desk', 'shop']);
  });

  it.each<[string, () => string, string]>([
    ['the audience of the other', () => staff.token({ aud: 'shop' }), 'aud'],
    ['an algorithm of the other', () => staff.token({ alg: 'RS256' }), 'alg'],
    ['the age of the other', () => customers.token({ claims: { iat: clock.now() / 1000 - 120 } }), 'age'],
    ['a key of the other', () => staff.token({ claims: { iss: customers.issuer }, aud: 'shop' }), 'key'],
    [
      'a key of the other under a name of its own',
      () => {
        const kid = kidOf(customers.token());
        return staff.token({ claims: { iss: customers.issuer }, aud: 'shop', header: { kid } });
      },
      'signature',
    ],
    ['a third issuer', () => staff.token({ claims: { iss: 'https://evil.test' } }), 'iss'],
    ['a slash more', () => staff.token({ claims: { iss: `${staff.issuer}/` } }), 'iss'],
    ['a list of issuers', () => staff.token({ claims: { iss: [staff.issuer, customers.issuer] } }), 'iss'],
    ['no issuer', () => staff.token({ claims: { iss: undefined } }), 'iss'],
    ['no form', () => 'opaque', 'form'],
  ])('do not share %s', async (_name, made, check) => {
    await expect(issuers.verify(made())).rejects.toMatchObject({ check });
  });

  it('are asked again by issuer and audience when a token is used again', async () => {
    const token = await issuers.verify(staff.token());
    expect(issuers.accepts(token)).toBe(true);
    expect(issuers.accepts({ ...token, audience: 'shop' })).toBe(false);
    const elsewhere = { ...token.principal, issuer: 'https://evil.test' };
    expect(issuers.accepts({ ...token, principal: elsewhere })).toBe(false);
    const { principal, validUntil } = token;
    expect(issuers.accepts({ principal, validUntil })).toBe(false);
  });
});

describe('an issuer with a shared key', () => {
  const secret = randomBytes(32);
  const name = 'https://legacy.example.test';
  const signed = (alg: string, key: Buffer): string => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = staff.claims({ claims: { iss: name } });
    const input = `${part({ alg, typ: 'at+jwt' })}.${part(claims)}`;
    return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
  };
  const legacy = () => {
    const options = { issuer: name, audience: 'desk', [unsafeSymmetricKey]: createSecretKey(secret) };
    return new TrustedIssuers(openIssuers(options, { clock }));
  };

  it('is verified with that key and nothing else', async () => {
    expect((await legacy().verify(signed('HS256', secret))).principal.issuer).toBe(name);
    const forged = legacy().verify(signed('HS256', randomBytes(32)));
    await expect(forged).rejects.toMatchObject({ check: 'signature' });
    const public_ = legacy().verify(staff.token({ claims: { iss: name } }));
    await expect(public_).rejects.toMatchObject({ check: 'alg' });
  });
});
