import { createHash } from 'node:crypto';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  describe.each(['ask', 'stream'])('POST /desk/%s', (path) => {
    it('records the digest of the very bytes that the model received, with no personal data in them', async () => {
      const model = modelDouble({ replies: ['Noted.'] });
      const audit = new MemoryAuditStore();
      const desk = await start(smallDesk({ issuer, model, options: { audit: { store: audit } } }));
      const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
      const text = 'Write to ana.petrova@example.com or call +49 30 901820, card 4111 1111 1111 1111.';
      const { status } = await ask(`${desk.url}/desk/${path}`, { token, body: { text } });
      await desk.close();

      expect(status).toBe(200);
      const [call] = model.calls;
      const received = createHash('sha256').update(call!.bytes).digest('hex');
      const settled = audit.said().find(({ type }) => type === 'exchange.settled') as any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a record's body
      expect(settled.calls[0].promptDigest).toBe(received);
      for (const secret of ['ana.petrova@example.com', '901820', '4111 1111 1111 1111']) {
        expect(call!.text).not.toContain(secret);
        expect(JSON.stringify(audit.said())).not.toContain(secret);
      }
    });
  });
});
