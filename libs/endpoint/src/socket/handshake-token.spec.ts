import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { handshakeAuthorization } from './handshake-token';

const handshake = (...headers: (readonly [name: string, value: string])[]): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  request.rawHeaders = headers.flat();
  for (const [name, value] of headers) request.headers[name.toLowerCase()] = value;
  return request;
};

describe('the authorization of a handshake', () => {
  it.each([
    ['none', [], undefined],
    ['the header', [['Authorization', 'Bearer a.b.c']], 'Bearer a.b.c'],
    ['another scheme', [['authorization', 'DPoP a.b.c']], 'DPoP a.b.c'],
    ['the sub-protocol', [['Sec-WebSocket-Protocol', 'chat, Bearer, a.b.c']], 'Bearer a.b.c'],
    ['other sub-protocols', [['Sec-WebSocket-Protocol', 'chat, v2']], undefined],
    ['a sub-protocol without a token', [['Sec-WebSocket-Protocol', 'bearer']], 'Bearer '],
  ] as const)('is %s', (_what, headers, expected) => {
    expect(handshakeAuthorization(handshake(...headers))).toBe(expected);
  });

  it.each([
    [
      ['Authorization', 'Bearer a'],
      ['authorization', 'Bearer b'],
    ],
    [
      ['Authorization', 'Bearer a'],
      ['Sec-WebSocket-Protocol', 'bearer, a'],
    ],
  ] as const)('is a list, which authentication refuses, when it is said twice', (...headers) => {
    expect(handshakeAuthorization(handshake(...headers))).toHaveLength(2);
  });
});
