import { InjectionControl } from 'unseen-guardian/model';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';

const broken = {
  name: 'injection',
  run: () => {
    throw new Error('the rules of ana@example.com could not be read');
  },
};

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  it('answers 503 when a control throws, calls no model and leaves a record', async () => {
    const model = modelDouble({ replies: ['At nine.'] });
    const audit = new MemoryAuditStore();
    const replace = [{ token: InjectionControl, value: broken }];
    const desk = await start(smallDesk({ issuer, model, options: { audit: { store: audit } } }), { replace });
    const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    const { status, body, text } = await ask(`${desk.url}/desk/ask`, {
      token,
      body: { text: 'When do you open?' },
    });
    await desk.close();

    expect([status, body.code, body.control]).toEqual([503, 'GUARDIAN_CONTROL_UNAVAILABLE', 'injection']);
    expect(text).not.toContain('ana@example.com');
    expect(model.calls).toHaveLength(0);
    expect(audit.said()).toContainEqual(
      expect.objectContaining({
        type: 'exchange.settled',
        outcome: 'denied',
        status: 503,
        code: 'GUARDIAN_CONTROL_UNAVAILABLE',
        controls: expect.objectContaining({ injection: 'error' }),
      }),
    );
  });
});
