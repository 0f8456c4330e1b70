import { generateKeyPairSync } from 'node:crypto';
import { type AdmitInput } from 'unseen-guardian/kernel';
import {
  client,
  clock,
  type Made,
  made,
  proofsFor,
  rejectionOf,
  requestWith,
  RESOURCE,
  TOKEN,
  URL_ASKED,
} from '../../test/proof-bench';
import { DpopClient } from '../../../testing/src/issuer/dpop-client';
import { compactJws } from '../../../testing/src/issuer/signing-key';
import { PROOF_CHECKS } from './proof-checks';

const now = clock.now() / 1000;

describe('a proof that holds', () => {
  it.each<[string, Made]>([
    ['as it should be', {}],
    ['of a client whose clock is 5 s ahead', { claims: { iat: now + 5 } }],
    ['of a minute ago', { claims: { iat: now - 60 } }],
    ['with an exp that has not come', { claims: { exp: now + 1 } }],
    ['with a target written otherwise', { url: 'HTTPS://API.example.com:443/x/../%64esk/ask' }],
  ])('is accepted %s', async (_name, proof) => {
    expect(await rejectionOf(requestWith(made(proof)))).toBeUndefined();
  });

  it('is accepted with RSA where that is allowed', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const header = { jwk: rsa.publicKey.export({ format: 'jwk' }) };
    const signed = (alg: 'PS256' | 'RS256') => {
      const [head, claims] = made({ header: { ...header, alg } }).split('.');
      const [h, c] = [head!, claims!].map((part) => Buffer.from(part, 'base64url').toString());
      return requestWith(compactJws(h!, c!, alg, { kid: '', ...rsa }));
    };
    // The key is another than the token's: that is the first thing that is wrong.
    expect((await rejectionOf(signed('PS256')))?.check).toBe('dpop-jkt');
    expect((await rejectionOf(signed('RS256')))?.check).toBe('dpop-alg');
    expect((await rejectionOf(signed('RS256'), proofsFor({ algorithms: ['RS256'] })))?.check).toBe(
      'dpop-jkt',
    );
  });
});

describe('the table of checks', () => {
  const jwk = client.key.publicKey.export({ format: 'jwk' });
  const other = new DpopClient(clock);
  const parts = (join: (...parts: string[]) => string) => () => join(...made({}).split('.'));
  const twice = () => {
    const [header, claims] = made({}).split('.').slice(0, 2);
    const [h, c] = [header!, claims!].map((part) => Buffer.from(part, 'base64url').toString());
    return compactJws(h!, `${c!.slice(0, -1)},"\\u0068tm":"GET"}`, 'ES256', client.key);
  };
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });

  // check → proofs that fail it and nothing before it
  const negatives: Record<string, readonly Made[]> = {
    form: [
      () => 'x',
      () => '',
      parts((h, c) => `${h}.${c}`),
      parts((h, c, s) => `${h}.${c}.${s}, ${h}.${c}.${s}`),
    ],
    'duplicate-members': [twice],
    size: [() => 'a'.repeat(4097)],
    typ: ['JWT', 'at+jwt', 'DPOP+JWT', undefined].map((typ) => ({ header: { typ } })),
    alg: [
      { alg: 'HS256' },
      { header: { alg: 'none' } },
      { header: { alg: 'es256' } },
      { header: { alg: ['ES256'] } },
    ],
    crit: [{ header: { crit: ['b64'] } }],
    'private-key': [
      { header: { jwk: client.key.privateKey.export({ format: 'jwk' }) } },
      { header: { jwk: { ...jwk, k: 'a' } } },
      { header: { jwk: { ...jwk, p: 'a' } } },
    ],
    jwk: [
      undefined,
      null,
      'a',
      {},
      weak,
      { kty: 'oct' },
      { ...jwk, x: 'AAAA' },
      { ...jwk, use: 'enc' },
      { ...jwk, alg: 'ES384' },
      generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' }),
    ].map((key) => ({ header: { jwk: key } })),
    jti: [undefined, 7, '', 'a\nb', 'j'.repeat(256)].map((jti) => ({ claims: { jti } })),
    htm: [{ method: 'GET' }, { method: 'post' }, { claims: { htm: undefined } }],
    htu: [
      { url: `${RESOURCE}/desk/stream` },
      { url: 'https://evil.test/desk/ask' },
      { url: `${URL_ASKED}?a=b` },
      { url: '/desk/ask' },
      { claims: { htu: undefined } },
    ],
    iat: [now - 60.1, now + 5.1, String(now), undefined].map((iat) => ({ claims: { iat } })),
    exp: [{ claims: { exp: now } }, { claims: { exp: 'never' } }],
    nbf: [{ claims: { nbf: now + 5.1 } }, { claims: { nbf: null } }],
    ath: [{ claims: { ath: undefined } }, { token: 'a.b.d' }, { claims: { ath: [TOKEN] } }],
    signature: [
      parts((h, c) => `${h}.${c}.${'A'.repeat(86)}`),
      parts((h, c, s) => `${h}.${c}.${s.slice(0, 40)}`),
      () => other.proof({ url: URL_ASKED, token: TOKEN, header: { jwk } }),
    ],
    jkt: [() => other.proof({ url: URL_ASKED, token: TOKEN })],
    nonce: [{}, { nonce: 'forged' }, { claims: { nonce: 7 } }],
  };
  const cases = Object.entries(negatives).flatMap(([check, proofs]) =>
    proofs.map((proof, index) => [check, index, proof] as const),
  );
  const ERRORS: Record<string, string> = { jkt: 'invalid_token', nonce: 'use_dpop_nonce' };

  it('has a negative test for each check', () => {
    const tested = Object.keys(negatives).map((name) => `dpop-${name}`);
    expect(tested).toEqual(expect.arrayContaining(PROOF_CHECKS.map(({ name }) => name)));
  });

  it.each(cases)('%s refuses proof %i', async (check, _index, proof) => {
    const rejection = await rejectionOf(requestWith(made(proof)), proofsFor({}, check === 'nonce'));
    expect(rejection?.check).toBe(`dpop-${check}`);
    expect(rejection?.error).toBe(ERRORS[check] ?? 'invalid_dpop_proof');
  });

  it.each<[string, () => AdmitInput]>([
    ['missing', () => requestWith(undefined)],
    ['repeated', () => requestWith([made({})])],
    ['repeated', () => requestWith(made({}), {}, ['DPoP', 'a', 'dpop', 'b'])],
    ['htu', () => requestWith(made({}), { url: '/desk/stream' })],
    ['htu', () => requestWith(made({}), { url: `${URL_ASKED}` })],
    ['htm', () => requestWith(made({}), { method: 'GET' })],
  ])('%s refuses request %#', async (check, input) => {
    const rejection = await rejectionOf(input());
    expect(rejection).toMatchObject({ check: `dpop-${check}`, error: 'invalid_dpop_proof' });
  });
});
