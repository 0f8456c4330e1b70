import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { hours, minutes, seconds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { TokenIssuer } from '../../../testing/src/issuer/token-issuer';
import { JwksKeySource } from './jwks-key-source';

let clock: FixedClock;
let issuer: TokenIssuer;
let keys: JwksKeySource;
beforeEach(async () => {
  clock = new FixedClock();
  issuer = await TokenIssuer.start({ clock });
  keys = new JwksKeySource(issuer.issuer, clock);
});
afterEach(() => issuer.stop());

const kidNow = (): string =>
  JSON.parse(Buffer.from(issuer.token().split('.')[0]!, 'base64url').toString()).kid as string;
const find = async (kid: string | undefined = kidNow(), alg = 'ES256') => keys.find(kid, alg);

describe('when it asks the issuer', () => {
  it('asks once for many callers', async () => {
    await Promise.all(Array.from({ length: 50 }, () => find()));
    expect(issuer.requests).toEqual({ discovery: 1, jwks: 1 });
  });

  it('asks again after ten minutes', async () => {
    await find();
    clock.advance(minutes(10) - 1);
    await find();
    expect(issuer.requests.jwks).toBe(1);
    clock.advance(1);
    await find();
    expect(issuer.requests).toEqual({ discovery: 1, jwks: 2 });
  });

  it('turns a flood of unknown key ids into one request', async () => {
    await find();
    const flood = () => Array.from({ length: 200 }, (_, index) => find(`made-up-${index}`));
    expect(await Promise.all(flood())).toEqual(Array(200).fill(undefined));
    for (const attempt of flood()) await attempt;
    expect(issuer.requests.jwks).toBe(2);
    clock.advance(seconds(30));
    await Promise.all(flood());
    expect(issuer.requests.jwks).toBe(3);
  });

  it('does not ask twice for an unknown key id when it has only just asked', async () => {
    expect(await find('made-up')).toBeUndefined();
    expect(issuer.requests.jwks).toBe(1);
  });
});

describe('when the issuer rotates its keys', () => {
  it('fails no request', async () => {
    const old = kidNow();
    await find(old);
    issuer.rotate();
    const found = await Promise.all(Array.from({ length: 20 }, () => [find(), find(old)]).flat());
    expect(found.every((key) => key?.type === 'public')).toBe(true);
    expect(issuer.requests.jwks).toBe(2);
  });

  it('forgets a withdrawn key within ten minutes', async () => {
    const old = kidNow();
    await find(old);
    issuer.rotate({ withdraw: true });
    clock.advance(minutes(10));
    expect(await find(old)).toBeUndefined();
  });
});

describe('while the issuer is away', () => {
  it('keeps the known keys for a day, and asks now and then', async () => {
    const kid = kidNow();
    await find(kid);
    issuer.failing = true;
    clock.advance(hours(24) - 1);
    expect(await find(kid)).toBeDefined();
    expect(await find(kid)).toBeDefined();
    expect(issuer.requests.jwks).toBe(2);
    clock.advance(1);
    await expect(find(kid)).rejects.toThrow(/cannot be had/);
  });

  it('throws, and recovers by itself', async () => {
    issuer.failing = true;
    await expect(find()).rejects.toThrow(/cannot be had/);
    issuer.failing = false;
    await expect(find()).rejects.toThrow(/cannot be had/);
    clock.advance(seconds(1));
    expect(await find()).toBeDefined();
  });

  it('cannot tell whether an unknown key id is good, and throws', async () => {
    await find();
    issuer.failing = true;
    await expect(find('new')).rejects.toThrow();
    await expect(find('newer')).rejects.toThrow(/cannot be had/);
  });

  it('asks for the address of the keys again', async () => {
    await find();
    issuer.documents.set('/jwks', { keys: [] });
    clock.advance(minutes(10));
    await find();
    issuer.documents.clear();
    clock.advance(seconds(30));
    await find();
    expect(issuer.requests.discovery).toBe(2);
  });
});

describe('what the issuer publishes', () => {
  const discovery = '/.well-known/openid-configuration';
  const jwks = () => `${issuer.issuer}/jwks`;

  it.each<[string, RegExp, () => unknown]>([
    ['another', /another issuer/, () => ({ issuer: 'https://evil.test', jwks_uri: jwks() })],
    ['a slash more', /another issuer/, () => ({ issuer: `${issuer.issuer}/`, jwks_uri: jwks() })],
    ['no issuer', /another issuer/, () => 7],
    ['an http address', /not https/, () => ({ issuer: issuer.issuer, jwks_uri: 'http://example.test/' })],
    ['a file', /not https/, () => ({ issuer: issuer.issuer, jwks_uri: 'file:///etc/passwd' })],
    ['no address', /not https/, () => ({ issuer: issuer.issuer })],
  ])('is refused when discovery names %s', async (_name, message, document) => {
    issuer.documents.set(discovery, document());
    await expect(find()).rejects.toMatchObject({
      cause: { message: expect.stringMatching(message) as string },
    });
  });

  it('is refused when it is larger than a megabyte', async () => {
    issuer.documents.set('/jwks', { keys: [], padding: 'x'.repeat(1024 * 1024) });
    await expect(find()).rejects.toMatchObject({ cause: { message: expect.stringMatching(/more than/) } });
  });

  it('is read from the document of RFC 8414 where there is no other', async () => {
    issuer.documents.set('/.well-known/oauth-authorization-server', {
      issuer: issuer.issuer,
      jwks_uri: jwks(),
    });
    issuer.absent.add(discovery);
    expect(await find()).toBeDefined();
  });

  it('is not read from the document of RFC 8414 of another issuer', async () => {
    const evil = { issuer: 'https://evil.test', jwks_uri: jwks() };
    issuer.documents.set('/.well-known/oauth-authorization-server', evil);
    issuer.absent.add(discovery);
    await expect(find()).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/another issuer/) as string },
    });
  });

  it('is refused when it comes by redirect', async () => {
    const other = createServer((_request, response) =>
      response.writeHead(302, { Location: `${issuer.issuer}/jwks` }).end(),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const jwks_uri = `http://127.0.0.1:${port}/`;
    issuer.documents.set(discovery, { issuer: issuer.issuer, jwks_uri });
    await expect(find()).rejects.toThrow(/cannot be had/);
    expect(issuer.requests.jwks).toBe(0);
    other.closeAllConnections();
    other.close();
  });
});
