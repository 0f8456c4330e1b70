import {
  type LineageRecord,
  LineageStore,
  mergeRecords,
  type MergedRecords,
  type NewEdge,
  type NewLink,
  placeOf,
  type StoredNode,
} from 'unseen-guardian/lineage';
import { developmentOnly } from '../development-only';

/** What one tenant has in the ledger. */
interface Shelf {
  readonly runs: Map<string, MergedRecords['runs'][number]>;
  readonly nodes: Map<string, StoredNode>;
  readonly edges: Map<string, NewEdge>;
  readonly links: Map<string, NewLink>;
}

/** Everything reachable from these ids. */
function closure(start: Iterable<string>, next: (id: string) => Iterable<string>): Set<string> {
  const reached = new Set(start);
  for (const id of reached) for (const neighbour of next(id)) reached.add(neighbour);
  return reached;
}

/** A lineage ledger in memory; every person it is told of counts as known. */
export class MemoryLineageStore extends LineageStore {
  private readonly shelves = new Map<string, Shelf>();

  /** @throws Error under NODE_ENV=production. */
  constructor() {
    super();
    developmentOnly('MemoryLineageStore');
  }

  async write(batch: readonly LineageRecord[]): Promise<void> {
    for (const record of batch) this.put(record);
  }

  async downstream(tenantId: string, subjectId: string): Promise<readonly StoredNode[]> {
    const { edges, links } = this.shelf(tenantId);
    const start = [...links.values()]
      .filter((link) => link.subjectId === subjectId)
      .map(({ nodeId }) => nodeId);
    return this.named(
      tenantId,
      closure(start, (id) =>
        [...edges.values()].filter(({ sourceId }) => sourceId === id).map(({ targetId }) => targetId),
      ),
    );
  }

  async upstream(tenantId: string, nodeId: string): Promise<readonly StoredNode[]> {
    const { edges } = this.shelf(tenantId);
    return this.named(
      tenantId,
      closure([nodeId], (id) =>
        [...edges.values()].filter(({ targetId }) => targetId === id).map(({ sourceId }) => sourceId),
      ),
    );
  }

  /** Everything that a tenant has in the ledger. */
  contents(tenantId: string): {
    [Part in keyof Shelf]: Shelf[Part] extends Map<string, infer Row> ? Row[] : never;
  } {
    const { runs, nodes, edges, links } = this.shelf(tenantId);
    return {
      ...{ runs: [...runs.values()], nodes: [...nodes.values()] },
      ...{ edges: [...edges.values()], links: [...links.values()] },
    };
  }

  private put(record: LineageRecord): void {
    const shelf = this.shelf(record.tenantId);
    const stored = new Map<string, string>();
    for (const place of record.nodes.map(placeOf)) {
      const known = shelf.nodes.get(place);
      if (known) stored.set(place, known.id);
    }
    const { runs, nodes, edges, links } = mergeRecords([record], stored);
    for (const run of runs) shelf.runs.set(run.id, run);
    for (const node of nodes) this.putNode(shelf, node);
    for (const edge of edges) shelf.edges.set(`${edge.sourceId}|${edge.targetId}|${edge.runId}`, edge);
    for (const link of links) this.putLink(shelf, link);
  }

  private putNode({ nodes }: Shelf, node: MergedRecords['nodes'][number]): void {
    const place = placeOf(node);
    const known = nodes.get(place);
    const retention = node.expiresAt - node.createdAt;
    const merged = known && {
      ...known,
      categories: [...new Set([...known.categories, ...node.categories])].sort(),
      expiresAt: Math.max(known.expiresAt, known.createdAt + retention),
    };
    nodes.set(place, merged ?? { ...node, state: 'active' });
  }

  private putLink({ links }: Shelf, link: NewLink): void {
    const place = `${link.subjectId}|${link.nodeId}`;
    if (link.role === 'about' || !links.has(place)) links.set(place, link);
  }

  private named(tenantId: string, ids: ReadonlySet<string>): StoredNode[] {
    return [...this.shelf(tenantId).nodes.values()].filter(({ id }) => ids.has(id));
  }

  private shelf(tenantId: string): Shelf {
    let shelf = this.shelves.get(tenantId);
    if (!shelf) {
      shelf = { runs: new Map(), nodes: new Map(), edges: new Map(), links: new Map() };
      this.shelves.set(tenantId, shelf);
    }
    return shelf;
  }
}
