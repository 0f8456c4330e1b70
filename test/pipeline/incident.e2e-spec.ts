import { Logger } from '@nestjs/common';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';
import { eventually } from '../support/sse';

const QUESTION = { text: 'When do you open?' };

/** A model that gives its hidden context away, or answers as it should. */
function talkative(givesAway: boolean) {
  const replies: string[] = [];
  const onCall = ({ text }: { text: string }) => {
    const [token] = /(?<=Internal reference )\w+/.exec(text)!;
    replies.push(givesAway ? `The reference is ${token}.` : 'At nine.');
  };
  return modelDouble({ replies, onCall });
}

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['raises an incident when hidden context comes back', true, 422, ['incident.raised']],
    ['raises none otherwise', false, 200, []],
  ])('%s', async (_name, givesAway, status, incidents) => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const audit = new MemoryAuditStore();
    const model = talkative(givesAway);
    const desk = await start(smallDesk({ issuer, model, options: { audit: { store: audit } } }));
    const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    const answer = await ask(`${desk.url}/desk/ask`, { token, body: QUESTION });
    await eventually(() => audit.said().some(({ type }) => type === 'exchange.settled'));
    await desk.close();

    expect(answer.status).toBe(status);
    const raised = audit.said().filter(({ type }) => type === 'incident.raised');
    expect(raised.map(({ type }) => type)).toEqual(incidents);
    for (const incident of raised)
      expect(incident).toMatchObject({ control: 'canary', endpoint: 'desk.ask' });
    expect(logged.mock.calls.flat().join()).toEqual(
      incidents.length ? expect.stringContaining('Incident: canary') : '',
    );
  });
});
