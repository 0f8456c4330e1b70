import { hash } from 'node:crypto';
import {
  createServer as createPlainServer,
  request as plainRequest,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createTlsServer, request as tlsRequest } from 'node:https';
import { type AddressInfo } from 'node:net';
import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput } from 'unseen-guardian/kernel';
import { type CertifiedKey, certifiedKey } from '../../test/certificates';
import { TokenRejection } from '../token/token-rejection';
import { type ClientCertificateOptions, trustedProxies } from './client-certificate.options';
import { ClientCertificates } from './client-certificates';
import { findCertificate } from './find-certificate';

let own: CertifiedKey;
let other: CertifiedKey;
beforeAll(async () => ([own, other] = await Promise.all([certifiedKey('ana'), certifiedKey('eve')])));

const thumbprint = (der: Buffer) => hash('sha256', der, 'base64url');
const clientCert = (der: Buffer) => `:${der.toString('base64')}:`;

/** Answers with the check that failed for a token that is bound to Ana's certificate, or with `passed`. */
const judge =
  (options: ClientCertificateOptions): RequestListener =>
  (request, response) => {
    const execution = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const { headers } = request;
    const plain = { method: 'GET', url: '/', ip: '10.9.9.9', params: {}, body: {}, headers };
    const input: AdmitInput = { execution, transport: 'http', request: plain };
    try {
      new ClientCertificates(findCertificate(options)).assert(thumbprint(own.der), input);
      response.end('passed');
    } catch (error) {
      response.end(error instanceof TokenRejection ? error.check : 'failed');
    }
  };

const listen = (server: Server, host = '127.0.0.1') =>
  new Promise<number>((resolve) =>
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port)),
  );

describe('on a TLS connection', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    const identity = await certifiedKey('localhost');
    server = createTlsServer({ ...identity, requestCert: true, rejectUnauthorized: false }, judge('tls'));
    port = await listen(server);
  });
  afterAll(() => void server.close().closeAllConnections());

  const ask = (identity: Partial<CertifiedKey>, headers: Record<string, string> = {}) =>
    new Promise<string>((resolve, reject) => {
      const { cert, key } = identity;
      const options = {
        host: '127.0.0.1',
        port,
        cert,
        key,
        headers,
        rejectUnauthorized: false,
        agent: false,
      };
      tlsRequest(options as object, (response) => {
        let body = '';
        response.on('data', (piece: Buffer) => (body += piece.toString())).on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });

  it.each<[string, string, () => Promise<string>]>([
    ['lets the owner in', 'passed', () => ask(own)],
    ['refuses another certificate', 'x5t#S256', () => ask(other)],
    ['refuses no certificate', 'certificate', () => ask({})],
    ['refuses a header in place of it', 'certificate', () => ask({}, { 'client-cert': clientCert(own.der) })],
    ['refuses a header beside another', 'x5t#S256', () => ask(other, { 'client-cert': clientCert(own.der) })],
  ])('%s', async (_what, answer, asking) => {
    expect(await asking()).toBe(answer);
  });
});

describe('behind a proxy', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => void server.close().closeAllConnections()));

  async function ask(
    proxies: string[],
    headers: Record<string, string | string[]>,
    host = '127.0.0.1',
  ): Promise<string> {
    const server = createPlainServer(judge({ proxies }));
    servers.push(server);
    const port = await listen(server, host);
    return new Promise((resolve, reject) => {
      const asking = plainRequest({ host: '127.0.0.1', port, agent: false, headers }, (response) => {
        let body = '';
        response.on('data', (piece: Buffer) => (body += piece.toString())).on('end', () => resolve(body));
      });
      asking.on('error', reject).end();
    });
  }
  const good = () => ({ 'Client-Cert': clientCert(own.der) });

  it.each<[string, string, string[], () => Record<string, string | string[]>]>([
    ['lets the owner in', 'passed', ['127.0.0.1'], good],
    ['knows a proxy by its network', 'passed', ['10.0.0.0/8', '127.0.0.0/8'], good],
    [
      'refuses another certificate',
      'x5t#S256',
      ['127.0.0.1'],
      () => ({ 'Client-Cert': clientCert(other.der) }),
    ],
    ['refuses no certificate', 'certificate', ['127.0.0.1'], () => ({})],
    ['reads no header of a stranger', 'certificate', ['127.0.0.2', '10.0.0.0/8'], good],
    [
      'believes no address that a stranger says it has',
      'certificate',
      ['10.0.0.0/8'],
      () => ({ ...good(), 'X-Forwarded-For': '10.0.0.1', Forwarded: 'for=10.0.0.1' }),
    ],
    [
      'refuses two headers',
      'certificate',
      ['127.0.0.1'],
      () => ({ 'Client-Cert': [clientCert(own.der), clientCert(own.der)] }),
    ],
    ['refuses PEM', 'certificate', ['127.0.0.1'], () => ({ 'Client-Cert': own.der.toString('base64') })],
    [
      'refuses a parameter',
      'certificate',
      ['127.0.0.1'],
      () => ({ 'Client-Cert': `${clientCert(own.der)};a=b` }),
    ],
    [
      'refuses 8 KiB and more',
      'certificate',
      ['127.0.0.1'],
      () => ({ 'Client-Cert': `:${'A'.repeat(8192)}:` }),
    ],
    [
      'refuses a certificate with a tail',
      'x5t#S256',
      ['127.0.0.1'],
      () => ({ 'Client-Cert': clientCert(Buffer.concat([own.der, Buffer.alloc(3)])) }),
    ],
  ])('%s', async (_what, answer, proxies, headers) => {
    expect(await ask(proxies, headers())).toBe(answer);
  });

  it('knows an IPv4 address in the clothes of IPv6', async () => {
    expect(await ask(['127.0.0.1'], good(), '::')).toBe('passed');
    expect(await ask(['127.0.0.2'], good(), '::')).toBe('certificate');
  });
});

it.each([
  [[]],
  [['localhost']],
  [['10.0.0.0/0']],
  [['::/0']],
  [['10.0.0.0/33']],
  [['10.0.0.0/8/8']],
  [['10.0.0.0/']],
  ['10.0.0.1'],
])('is not started with the proxies %j', (proxies) => {
  expect(() => trustedProxies(proxies as string[])).toThrow(/clientCertificate.proxies/);
});
