import { LineageTrace, type SourceData } from './lineage-trace';

const ticket: SourceData = { store: 'tickets', kind: 'app_table', locator: '42', categories: ['contact'] };
const ana = { id: 'b7a6…ana' };

describe('LineageTrace', () => {
  const trace = () => {
    let next = 0;
    return new LineageTrace(() => `node-${++next}`);
  };

  it('knows a place again', () => {
    const lineage = trace();
    expect(lineage.node(ticket)).toBe(lineage.node({ ...ticket, subjects: [ana] }));
    expect(lineage.links).toHaveLength(1);
  });

  it('takes the people of a source along', () => {
    const lineage = trace();
    const source = lineage.node({ ...ticket, subjects: [ana] });
    const prompt = lineage.node({ store: 'prompt', kind: 'log', locator: 'call-1', categories: [] });
    lineage.derive(source, prompt, 'PSEUDONYMISED');
    expect(lineage.links.map(({ node, subject }) => [node.store, subject.id])).toEqual([
      ['tickets', ana.id],
      ['prompt', ana.id],
    ]);
  });
});
