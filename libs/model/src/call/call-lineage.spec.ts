import { generateText } from 'ai';
import { modelDouble } from 'unseen-guardian/testing';
import { deskWith, PROMPT_CONTROLS, RECIPIENT, RECIPIENTS, ShoutControl } from '../../test/fixture';

describe('lineage', () => {
  it('leads from the sources over prompt and provider to the reply, with the people', async () => {
    const promptControls = [...PROMPT_CONTROLS, new ShoutControl()];
    const { model, inside, exchange } = deskWith(modelDouble(), { promptControls, prompt: promptControls });
    const subjects = [{ id: 'subject-1' }];
    exchange.lineage.node({
      store: 'tickets',
      kind: 'app_table',
      locator: '42',
      categories: ['contact'],
      subjects,
    });
    await inside(() => generateText({ model, prompt: 'Hello' }));
    await inside(() => generateText({ model, prompt: 'Hello' }));
    const path = exchange.lineage.edges.map(({ source, target, transform }) => [
      source.store,
      target.store,
      transform,
    ]);
    const once = [
      ['tickets', 'prompt', 'PSEUDONYMISED'],
      ['prompt', 'double:local', 'COPIED'],
      ['double:local', 'reply', 'DERIVED'],
    ];
    expect(path).toEqual([...once, ...once]);
    const [sent, ...others] = exchange.lineage.nodes.filter(({ kind }) => kind === 'provider_call');
    expect(sent!.terms).toBe(RECIPIENTS[RECIPIENT].terms);
    expect(others).toHaveLength(1);
    expect(exchange.lineage.links.map(({ node }) => node.store)).toEqual([
      'tickets',
      ...['prompt', 'double:local', 'reply'],
      ...['prompt', 'double:local', 'reply'],
    ]);
  });
});
