import { generateKeyPairSync } from 'node:crypto';
import { type DpopClient, type ProofRequest, type TokenIssuer } from 'unseen-guardian/testing';
import { agent, encode } from './hostile-token';

/** The address of the attacked service, as its clients know it. */
export const RESOURCE = 'https://desk.example.test';
/** What is asked for. */
export const TARGET = `${RESOURCE}/desk/ask`;

/** Who is there: a client with a bound token, and an attacker who has it too. */
export interface Players {
  readonly issuer: TokenIssuer;
  readonly client: DpopClient;
  readonly attacker: DpopClient;
  /** The client's token. */
  readonly token: string;
}

/** What an attacker changes of a request that would be let in. */
export interface Attempt {
  readonly scheme?: string;
  readonly token?: string;
  /** The `DPoP` headers. */
  readonly proof?: string | readonly string[] | undefined;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How it is refused: `proof` as `invalid_dpop_proof`, the others as `invalid_token` under the scheme that was used. */
export type RefusedAs = 'proof' | 'dpop' | 'bearer';

/** The clause that forbids it, what it tries, how it is refused, and the attempt. */
export type HostileProof = readonly [
  clause: string,
  attack: string,
  refusedAs: RefusedAs,
  make: (players: Players) => Attempt,
];

/** A proof of the client's for its token, but for what the row changes. */
export const proofOf = ({ client, token }: Players, request: Partial<ProofRequest> = {}): string =>
  client.proof({ url: TARGET, token, ...request });

const proof =
  (request: Partial<ProofRequest>) =>
  (players: Players): Attempt => ({ proof: proofOf(players, request) });
const claims = (changes: Record<string, unknown>) => proof({ claims: changes });
const header = (changes: Record<string, unknown>) => proof({ header: changes });
const now = (): number => Math.floor(Date.now() / 1000);

/** Proofs for a token that is itself as it should be. */
const HOSTILE_PROOFS: readonly HostileProof[] = [
  ['RFC 9449 §7.1', 'no proof', 'proof', () => ({ proof: undefined })],
  ['RFC 9449 §4.3', 'two proofs', 'proof', (all) => ({ proof: [proofOf(all), proofOf(all)] })],
  ['RFC 9449 §4.3', 'two in one header', 'proof', (all) => ({ proof: `${proofOf(all)}, ${proofOf(all)}` })],
  ['RFC 9449 §4.3', 'no token at all', 'proof', () => ({ proof: 'proof' })],
  ['RFC 8725 §3.7', 'a proof of more than 4 KiB', 'proof', claims({ padding: 'x'.repeat(4096) })],
  ['RFC 9449 §4.3', 'the access token as proof', 'proof', ({ token }) => ({ proof: token })],
  [
    'RFC 8725 §3.12',
    'an ID token as proof',
    'proof',
    ({ issuer }) => ({ proof: agent(issuer, { header: { typ: 'JWT' }, claims: { nonce: 'n' } }) }),
  ],
  ['RFC 9449 §4.3', 'another typ', 'proof', header({ typ: 'JWT' })],
  ['RFC 9449 §4.3', 'a shared secret (HS256)', 'proof', proof({ alg: 'HS256' })],
  ['RFC 9449 §4.3', 'alg none', 'proof', (all) => ({ proof: `${proofOf(all, { alg: 'none' })}AA` })],
  ['RFC 9449 §4.3', 'alg none and no signature', 'proof', proof({ alg: 'none' })],
  ['RFC 8725 §3.1', 'an algorithm that is not on the list', 'proof', header({ alg: 'RS256' })],
  [
    'RFC 7515 §4.1.11',
    'an extension that must be understood',
    'proof',
    header({ crit: ['b64'], b64: false }),
  ],
  [
    'RFC 9449 §4.3',
    'a key with its private part',
    'proof',
    ({ client, token }) => {
      const jwk = client.key.privateKey.export({ format: 'jwk' });
      return { proof: client.proof({ url: TARGET, token, header: { jwk } }) };
    },
  ],
  ['RFC 9449 §4.3', 'no key', 'proof', header({ jwk: undefined })],
  [
    'RFC 8725 §3.1',
    'a key of another type than alg',
    'proof',
    header({ jwk: generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }) }),
  ],
  [
    'RFC 9449 §4.3',
    'the client’s key with a signature of the attacker',
    'proof',
    ({ attacker, client, token }) => {
      const jwk = client.key.publicKey.export({ format: 'jwk' });
      return { proof: attacker.proof({ url: TARGET, token, header: { jwk } }) };
    },
  ],
  [
    'RFC 9449 §7.1',
    'a proof of another key',
    'dpop',
    ({ attacker, token }) => ({ proof: attacker.proof({ url: TARGET, token }) }),
  ],
  [
    'RFC 7515 §4',
    'claims under another signature',
    'proof',
    (all) => {
      const [head, , signature] = proofOf(all).split('.');
      return { proof: [head, proofOf(all).split('.')[1], signature].join('.') };
    },
  ],
  [
    'RFC 7519 §4',
    'a claim twice',
    'proof',
    (all) => {
      const [head, , signature] = proofOf(all).split('.');
      return { proof: [head, encode('{"htm":"GET","htm":"POST"}'), signature].join('.') };
    },
  ],
  ['RFC 9449 §4.3', 'another method', 'proof', proof({ method: 'GET' })],
  ['RFC 9449 §4.3', 'the method in small letters', 'proof', proof({ method: 'post' })],
  ['RFC 9449 §4.3', 'another path', 'proof', proof({ url: `${RESOURCE}/desk/stream` })],
  ['RFC 9449 §4.3', 'another host', 'proof', proof({ url: 'https://evil.test/desk/ask' })],
  ['RFC 9449 §4.3', 'another port', 'proof', proof({ url: `${RESOURCE}:8443/desk/ask` })],
  ['RFC 9449 §4.3', 'another scheme', 'proof', proof({ url: TARGET.replace('https', 'http') })],
  ['RFC 9449 §4.2', 'a query', 'proof', proof({ url: `${TARGET}?a=b` })],
  ['RFC 9449 §4.3', 'no htu', 'proof', claims({ htu: undefined })],
  [
    'RFC 9449 §4.3',
    'another host, which Host names too',
    'proof',
    (all) => ({
      proof: proofOf(all, { url: 'https://evil.test/desk/ask' }),
      headers: { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' },
    }),
  ],
  ['RFC 9449 §11.1', 'an iat of the future', 'proof', (all) => claims({ iat: now() + 60 })(all)],
  ['RFC 9449 §11.1', 'an iat of two minutes ago', 'proof', (all) => claims({ iat: now() - 120 })(all)],
  ['RFC 9449 §4.2', 'no iat', 'proof', claims({ iat: undefined })],
  ['RFC 9449 §4.2', 'no jti', 'proof', claims({ jti: undefined })],
  ['RFC 9449 §4.3', 'no ath', 'proof', proof({ claims: { ath: undefined } })],
  ['RFC 9449 §4.3', 'the ath of another token', 'proof', proof({ token: 'a.b.c' })],
  [
    'RFC 9449 §5',
    'a proof for the issuer',
    'proof',
    ({ client, issuer }) => ({
      proof: client.proof({ url: `${issuer.issuer}/token` }),
    }),
  ],
];

/** Tokens that are bound otherwise than they are sent. */
const HOSTILE_BINDINGS: readonly HostileProof[] = [
  ['RFC 9449 §7.2', 'a bound token as Bearer', 'bearer', () => ({ scheme: 'Bearer', proof: undefined })],
  ['RFC 9449 §7.2', 'a bound token as Bearer with its proof', 'bearer', () => ({ scheme: 'Bearer' })],
  [
    'RFC 9449 §7.1',
    'a token that is bound to no key',
    'dpop',
    (all) => {
      const token = agent(all.issuer);
      return { token, proof: proofOf(all, { token }) };
    },
  ],
  ...(
    [
      ['RFC 7800 §3.1', 'two bindings', { 'x5t#S256': 'a'.repeat(43) }],
      ['RFC 7800 §3.1', 'a binding that nobody knows beside it', { kid: 'a' }],
    ] as const
  ).map<HostileProof>(([clause, attack, more]) => [
    clause,
    attack,
    'dpop',
    (all) => {
      const token = agent(all.issuer, { claims: { cnf: { ...all.client.cnf, ...more } } });
      return { token, proof: proofOf(all, { token }) };
    },
  ]),
  [
    'RFC 8705 §3',
    'a token that is bound to a certificate',
    'bearer',
    ({ issuer }) => ({
      scheme: 'Bearer',
      token: agent(issuer, { claims: { cnf: { 'x5t#S256': 'a'.repeat(43) } } }),
    }),
  ],
  [
    'RFC 9449 §7.1',
    'a token of a stranger with a proof that is right',
    'dpop',
    (all) => {
      const token = agent(all.issuer, { byStranger: true, claims: { cnf: all.attacker.cnf } });
      return { token, proof: all.attacker.proof({ url: TARGET, token }) };
    },
  ],
];

/** All of them. */
export const STOLEN_TOKENS = [...HOSTILE_PROOFS, ...HOSTILE_BINDINGS];
