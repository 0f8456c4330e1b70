// oidc-provider is an ES module, which Jest cannot load before Node 24.9: it runs in a thread of this process.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { parentPort } from 'node:worker_threads';
import Provider from 'oidc-provider';

const { client, app, audience, tokenFormat } = await new Promise((resolve) =>
  parentPort.once('message', resolve),
);
const requests = { introspection: 0, jwks: 0 };
const cookies = { keys: [randomBytes(16).toString('hex')] };
let keys = [newKey()];

function newKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid };
}

const clients = [
  {
    client_id: client.id,
    client_secret: client.secret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES256',
  },
  {
    client_id: app.id,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [app.callback],
    id_token_signed_response_alg: 'ES256',
  },
];

const configuration = () => ({
  clients,
  jwks: { keys },
  cookies,
  features: {
    // Pages on which any name and any password will do.
    devInteractions: { enabled: true },
    dPoP: { enabled: true },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    revocation: { enabled: true, allowedPolicy: () => true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:service',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'read write',
        audience,
        accessTokenTTL: 120,
        accessTokenFormat: tokenFormat,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  extraTokenClaims: (_context, { kind }) => ({
    ...(kind === 'ClientCredentials' && { sub: 'worker-7' }),
    tenant: 'acme',
    roles: ['agent'],
  }),
});

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
let answer = new Provider(issuer, configuration()).callback();
server.on('request', (request, response) => {
  if (request.url === '/token/introspection') requests.introspection++;
  if (request.url === '/jwks') requests.jwks++;
  answer(request, response);
});

const commands = {
  /** New tokens are signed with a new key; the old one stays published. */
  rotate() {
    keys = [newKey(), ...keys];
    answer = new Provider(issuer, configuration()).callback();
  },
  requests: () => ({ ...requests }),
};
parentPort.on('message', ({ id, command }) => parentPort.postMessage({ id, result: commands[command]() }));
parentPort.postMessage({ issuer });
