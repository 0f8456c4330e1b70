import { DpopClient, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { type OpenSocket, TestSocket } from '../transport/socket-client';
import { startTransportDesk, type TransportDesk } from '../transport/transport-desk';

const RESOURCE = 'https://desk.example.test';

let issuer: TokenIssuer;
let token: string;
const client = new DpopClient();
beforeAll(async () => {
  issuer = await TokenIssuer.start({ audience: 'small-desk' });
  token = issuer.token({ roles: ['agent'], claims: { cnf: client.cnf } });
});
afterAll(() => issuer.stop());

onEveryAdapter((start) => {
  let desk: TransportDesk;
  const sockets: TestSocket[] = [];
  beforeAll(async () => {
    const authentication = { issuer: issuer.issuer, audience: 'small-desk', resource: RESOURCE, dpop: {} };
    const model = modelDouble({ replies: Array.from({ length: 9 }, () => 'Yes.') });
    desk = await startTransportDesk(start, { issuer, model, options: { authentication } });
  });
  afterEach(() => sockets.splice(0).forEach(({ socket }) => socket.terminate()));
  afterAll(() => desk.close());

  /** What a socket is told about so many messages. */
  async function told(options: OpenSocket, messages: number): Promise<unknown[]> {
    const socket = await TestSocket.open(`${desk.url}/desk`, options);
    sockets.push(socket);
    for (let sent = 1; sent <= messages && socket.closeCode === undefined; sent++) {
      socket.send('ask', { text: 'When do you open?' });
      await eventually(() => socket.events.length >= sent);
    }
    return socket.events.map(({ event, data }) => (event === 'guardrail' ? String(data.code) : event));
  }
  const proof = (url = `${RESOURCE}/desk`) => client.proof({ url, method: 'GET', token });
  const handshake = (dpop: string) => ({ headers: { authorization: `DPoP ${token}`, dpop } });

  it('RFC 9449 §7.1: the proof of a handshake holds for the messages of its socket, and for no other socket', async () => {
    const dpop = proof();
    expect(await told(handshake(dpop), 3)).toEqual(['answer', 'answer', 'answer']);
    expect(await told(handshake(dpop), 1)).toEqual(['GUARDIAN_INVALID_PROOF']);
  });

  it.each<[string, () => OpenSocket, string]>([
    ['a proof for another address', () => handshake(proof(`${RESOURCE}/chat`)), 'GUARDIAN_INVALID_PROOF'],
    [
      'two proofs',
      () => ({ headers: { authorization: `DPoP ${token}`, dpop: [proof(), proof()] } as never }),
      'GUARDIAN_INVALID_PROOF',
    ],
    ['a bound token as Bearer', () => ({ token, headers: { dpop: proof() } }), 'GUARDIAN_INVALID_TOKEN'],
    [
      'a bound token by sub-protocol',
      () => ({ protocols: ['bearer', token], headers: { dpop: proof() } }),
      'GUARDIAN_INVALID_TOKEN',
    ],
  ])('refuses %s', async (_what, options, code) => {
    expect(await told(options(), 1)).toEqual([code]);
  });
});
