import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput } from 'unseen-guardian/kernel';
import { client, clock, made, requestWith, RESOURCE, TOKEN } from '../../test/proof-bench';
import { type CommonOptions } from '../authentication.options';
import { TokenRejection } from '../token/token-rejection';
import { type VerifiedToken } from '../token/token-verifier';
import { confirmationIn } from './confirmation';
import { openSenderConstraint } from './open-sender-constraint';

const principal = { id: 'i|s', issuer: 'i', subject: 's', tenantId: 't', roles: [], scopes: [] };
const CERTIFICATE = Buffer.from('certificate');
const X5T = 'A9Zt0Ig1wco_EozOrNHzGslBYwlrIPRFroQoW8CDLXI';

const TOKENS: Record<string, VerifiedToken['confirmation']> = {
  unbound: undefined,
  'bound by DPoP': { method: 'jkt', thumbprint: client.cnf.jkt },
  'bound by certificate': { method: 'x5t#S256', thumbprint: X5T },
};
const OPTIONS: Record<string, CommonOptions> = {
  nothing: {},
  DPoP: { resource: RESOURCE, dpop: {} },
  'DPoP alone': { resource: RESOURCE, dpop: { required: true }, clientCertificate: 'tls' },
  certificates: { clientCertificate: 'tls' },
};

function inputOf(): AdmitInput {
  const input = requestWith(made({}));
  const socket = { getPeerCertificate: () => ({ raw: CERTIFICATE }) };
  const execution = {
    switchToHttp: () => ({ getRequest: () => ({ socket }) }),
  } as unknown as ExecutionContext;
  return { ...input, execution };
}

it.each([
  ['unbound', 'bearer', 'nothing', 'passes'],
  ['unbound', 'bearer', 'DPoP', 'passes'],
  ['unbound', 'bearer', 'DPoP alone', 'dpop-required'],
  ['unbound', 'dpop', 'DPoP', 'scheme'],
  ['bound by DPoP', 'dpop', 'DPoP', 'passes'],
  ['bound by DPoP', 'dpop', 'DPoP alone', 'passes'],
  ['bound by DPoP', 'dpop', 'certificates', 'cnf'],
  ['bound by DPoP', 'bearer', 'DPoP', 'scheme'],
  ['bound by DPoP', 'bearer', 'nothing', 'scheme'],
  ['bound by certificate', 'bearer', 'certificates', 'passes'],
  ['bound by certificate', 'bearer', 'nothing', 'cnf'],
  ['bound by certificate', 'bearer', 'DPoP alone', 'dpop-required'],
  ['bound by certificate', 'dpop', 'DPoP', 'scheme'],
  ['unbound', 'basic', 'DPoP', 'scheme'],
])('a token %s, sent as %s where %s is set: %s', async (kind, scheme, options, outcome) => {
  const constraint = openSenderConstraint(
    { issuer: 'https://id.test', audience: 'a', ...OPTIONS[options] },
    { clock },
  );
  const confirmation = TOKENS[kind];
  const token = { principal, validUntil: Infinity, ...(confirmation && { confirmation }) };
  const asserting = async () => constraint.assert(token, { scheme, raw: TOKEN, input: inputOf() });
  const failed = await asserting().then(
    () => 'passes',
    (error) => (error instanceof TokenRejection ? error.check : String(error)),
  );
  expect(failed).toBe(outcome);
});

const KEY = 'a'.repeat(43);
it.each<[unknown, string | undefined]>([
  [{ jkt: KEY }, 'jkt'],
  [{ 'x5t#S256': KEY }, 'x5t#S256'],
  [{ jkt: KEY, 'x5t#S256': KEY }, undefined],
  [{ jkt: KEY, kid: 'a' }, undefined],
  [{ kid: 'a' }, undefined],
  [{ jkt: 'a'.repeat(42) }, undefined],
  [{ jkt: `${'a'.repeat(42)}=` }, undefined],
  [{ jkt: [KEY] }, undefined],
  [{}, undefined],
  [[KEY], undefined],
  [null, undefined],
  [KEY, undefined],
])('the cnf %j binds by %s', (cnf, method) => {
  expect(confirmationIn(cnf)?.method).toBe(method);
});
