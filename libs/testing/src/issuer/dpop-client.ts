import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { type Clock, SystemClock } from 'unseen-guardian/kernel';
import { developmentOnly } from '../development-only';
import { compactJws, type SigningKey, type TestAlgorithm } from './signing-key';

/** What a proof says; everything has a good default, so that a test names only what it is about. */
export interface ProofRequest {
  /** The URL of the request, without query and fragment. */
  readonly url: string;
  /** @default 'POST' */
  readonly method?: string;
  /** The access token that is sent with it. @default none: a proof for the issuer's token endpoint */
  readonly token?: string;
  readonly nonce?: string;
  /** @default 'ES256' */
  readonly alg?: TestAlgorithm;
  /** Claims on top; `undefined` leaves a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Header members on top; `undefined` leaves a member out. */
  readonly header?: Readonly<Record<string, unknown>>;
}

/** A client with a key that its tokens are bound to (RFC 9449): `issuer.token({ claims: { cnf: client.cnf } })`. */
export class DpopClient {
  /** Its key pair: EC P-256. */
  readonly key: SigningKey = { kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };

  /** @throws Error under NODE_ENV=production. */
  constructor(private readonly clock: Clock = new SystemClock()) {
    developmentOnly('DpopClient');
  }

  /** The `cnf` of its tokens: the thumbprint of its key (RFC 7638 §3). */
  get cnf(): { readonly jkt: string } {
    const { crv, kty, x, y } = this.key.publicKey.export({ format: 'jwk' });
    return { jkt: createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url') };
  }

  /** The text of a `DPoP` header: a proof for one request. */
  proof({ url, method = 'POST', token, nonce, alg = 'ES256', claims, header }: ProofRequest): string {
    const jwk = this.key.publicKey.export({ format: 'jwk' });
    const ath = token === undefined ? undefined : createHash('sha256').update(token).digest('base64url');
    const iat = Math.floor(this.clock.now() / 1000);
    const said = { jti: randomUUID(), htm: method, htu: url, iat, ath, nonce, ...claims };
    const head = { typ: 'dpop+jwt', alg, jwk, ...header };
    return compactJws(JSON.stringify(head), JSON.stringify(said), alg, this.key);
  }
}
