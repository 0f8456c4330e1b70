import {
  type Adapter,
  type AdapterPayload,
  type ClientMetadata,
  type Configuration,
  type JWK,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { hours } from 'unseen-guardian/kernel';
import { AUDIENCE, CONFIRMED_LOGIN } from '../support-desk.options';
import { DEMO_PRINCIPALS, type DemoPrincipal } from './demo-principals';

/** How long a demo token holds, in seconds: as long as a working day, so that the printed commands keep working. */
export const TOKEN_LIFE_SECONDS = hours(8) / 1000;

/** What an installation's issuer has of its own. */
export interface IssuerSecrets {
  readonly signingKey: JWK;
  readonly cookieKey: string;
  /** The secrets of the clients, by the client's id. */
  readonly clients: Readonly<Record<string, string>>;
}

const ALGORITHM = 'ES256';
const RESOURCE = `urn:${AUDIENCE}`;
const BY_ID = new Map<string, DemoPrincipal>(
  Object.values(DEMO_PRINCIPALS).map((principal) => [principal.id, principal]),
);

/** Tokens are signed and not stored, so there is nothing to keep. */
class NothingKept implements Adapter {
  async upsert(): Promise<void> {}
  async find(): Promise<AdapterPayload | undefined> {
    return undefined;
  }
  async findByUserCode(): Promise<undefined> {}
  async findByUid(): Promise<undefined> {}
  async consume(): Promise<void> {}
  async destroy(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}
}

const clientOf = (id: string, secret: string): ClientMetadata => ({
  client_id: id,
  client_secret: secret,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'client_secret_basic',
  id_token_signed_response_alg: ALGORITHM,
});

/** The client has shown its secret just now; here that counts as confirmed for whoever asks, elsewhere a user is asked. */
function loginOf({ oidc }: KoaContextWithOIDC): object {
  const asked = oidc.body?.['acr_values'];
  const authTime = Math.floor(Date.now() / 1000);
  return { auth_time: authTime, ...(asked === CONFIRMED_LOGIN && { acr: CONFIRMED_LOGIN }) };
}

/** An issuer that knows one flow, client credentials, and one kind of token: RFC 9068 access tokens for this service. */
export const issuerConfiguration = ({ signingKey, cookieKey, clients }: IssuerSecrets): Configuration => ({
  adapter: NothingKept,
  clients: Object.entries(clients).map(([id, secret]) => clientOf(id, secret)),
  jwks: { keys: [signingKey] },
  cookies: { keys: [cookieKey] },
  ttl: { ClientCredentials: TOKEN_LIFE_SECONDS },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      getResourceServerInfo: () => ({
        scope: '',
        audience: AUDIENCE,
        accessTokenTTL: TOKEN_LIFE_SECONDS,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: ALGORITHM } },
      }),
    },
  },
  extraTokenClaims: (context, token) => {
    const principal = BY_ID.get(token.clientId ?? '');
    return principal && { tenant: principal.tenant, roles: [...principal.roles], ...loginOf(context) };
  },
});
