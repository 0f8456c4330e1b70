import { hash } from 'node:crypto';
import { createServer, request as httpsRequest, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { type ClientCertificateOptions } from 'unseen-guardian/authentication';
import {
  modelDouble,
  onEveryAdapter,
  type RunningApp,
  type StartApp,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { type CertifiedKey, certifiedKey } from '../../libs/authentication/test/certificates';
import { type RawAnswer, sendRaw } from '../support/raw-request';
import { smallDesk } from '../support/small-desk';

const INVALID = [401, 'Bearer error="invalid_token"'];
const PASSED = [200, undefined];

let issuer: TokenIssuer;
let own: CertifiedKey;
let other: CertifiedKey;
let identity: CertifiedKey;
let bound: string;
beforeAll(async () => {
  issuer = await TokenIssuer.start({ audience: 'small-desk' });
  [own, other, identity] = (await Promise.all(['ana', 'eve', 'localhost'].map(certifiedKey))) as [
    CertifiedKey,
    CertifiedKey,
    CertifiedKey,
  ];
  const cnf = { 'x5t#S256': hash('sha256', own.der, 'base64url') };
  bound = issuer.token({ roles: ['agent'], claims: { cnf } });
});
afterAll(() => issuer.stop());

const serve = (start: StartApp, clientCertificate: ClientCertificateOptions): Promise<RunningApp> => {
  const authentication = { issuer: issuer.issuer, audience: 'small-desk', clientCertificate };
  const model = modelDouble({ replies: Array.from({ length: 9 }, () => 'Yes.') });
  return start(smallDesk({ issuer, model, options: { authentication } }));
};
const outcome = ({ status, headers }: RawAnswer) => [status, headers['www-authenticate']];
const headersWith = (token: string, more: object = {}) => ({ authorization: `Bearer ${token}`, ...more });
const clientCert = ({ der }: CertifiedKey) => ({ 'client-cert': `:${der.toString('base64')}:` });
const BODY = { text: 'May I?' };

onEveryAdapter((start) => {
  describe('RFC 8705 §3: on TLS connections of the service itself', () => {
    let app: RunningApp;
    let tls: Server;
    beforeAll(async () => {
      app = await serve(start, 'tls');
      const { cert, key } = identity;
      tls = createServer({ cert, key, requestCert: true, rejectUnauthorized: false }, (request, response) => {
        (app.app.getHttpServer() as Server).emit('request', request, response);
      });
      await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    });
    afterAll(async () => {
      tls.close().closeAllConnections();
      await app.close();
    });

    const send = (shown: Partial<CertifiedKey>, headers: object) =>
      new Promise<unknown[]>((resolve, reject) => {
        const { port } = tls.address() as AddressInfo;
        const { cert, key } = shown;
        const json = { 'content-type': 'application/json', ...headers };
        const options = { port, host: '127.0.0.1', path: '/desk/ask', method: 'POST', headers: json };
        const trust = { ...(cert && { cert, key }), rejectUnauthorized: false, agent: false };
        httpsRequest({ ...options, ...trust } as object, (response) => {
          response.resume();
          resolve([response.statusCode, response.headers['www-authenticate']]);
        })
          .on('error', reject)
          .end(JSON.stringify(BODY));
      });

    it.each<[string, unknown[], () => Promise<unknown[]>]>([
      ['lets the owner of the certificate in', PASSED, () => send(own, headersWith(bound))],
      ['lets it in again', PASSED, () => send(own, headersWith(bound))],
      ['refuses the token with another certificate', INVALID, () => send(other, headersWith(bound))],
      ['refuses the token without one', INVALID, () => send({}, headersWith(bound))],
      ['refuses a header in place of one', INVALID, () => send({}, headersWith(bound, clientCert(own)))],
      [
        'still takes a token that is not bound',
        PASSED,
        () => send({}, headersWith(issuer.token({ roles: ['agent'] }))),
      ],
    ])('%s', async (_what, expected, sending) => {
      expect(await sending()).toEqual(expected);
    });
  });

  describe.each<[string, string[], unknown[]]>([
    ['a proxy that is trusted', ['127.0.0.0/8'], PASSED],
    ['anybody else', ['10.0.0.0/8'], INVALID],
  ])('RFC 9440 §2: behind %s', (_who, proxies, expected) => {
    let app: RunningApp;
    beforeAll(async () => (app = await serve(start, { proxies })));
    afterAll(() => app.close());

    it('believes what it says of the certificate, or does not', async () => {
      const send = (more: object) =>
        sendRaw(app.url, { path: '/desk/ask', headers: headersWith(bound, more), body: BODY });
      expect(outcome(await send(clientCert(own)))).toEqual(expected);
      expect(outcome(await send({ ...clientCert(own), 'x-forwarded-for': '10.0.0.1' }))).toEqual(expected);
      expect(outcome(await send(clientCert(other)))).toEqual(INVALID);
      expect(outcome(await send({}))).toEqual(INVALID);
    });
  });
});
