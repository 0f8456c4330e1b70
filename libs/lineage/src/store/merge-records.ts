import {
  type LineageRecord,
  type LineageRun,
  type NewEdge,
  type NewLink,
  type NewNode,
} from './lineage-store';

/** What one tenant's records say together, each place once. */
export interface MergedRecords {
  readonly runs: readonly LineageRun[];
  readonly nodes: readonly NewNode[];
  readonly edges: readonly (NewEdge & { readonly runId: string })[];
  readonly links: readonly NewLink[];
}

/** Names a place: two nodes at one place are the same piece of data. */
export const placeOf = ({ store, locator }: Pick<NewNode, 'store' | 'locator'>): string =>
  `${store.length}|${store}|${locator}`;

const together = (known: NewNode, other: NewNode): NewNode => ({
  ...known,
  categories: [...new Set([...known.categories, ...other.categories])],
  expiresAt: Math.max(known.expiresAt, other.expiresAt),
});

/** Every node once per place, with the categories of all and the latest expiry. */
export function mergeNodes(records: readonly LineageRecord[]): NewNode[] {
  const places = new Map<string, NewNode>();
  for (const node of records.flatMap(({ nodes }) => nodes)) {
    const place = placeOf(node);
    const known = places.get(place);
    places.set(place, known ? together(known, node) : node);
  }
  return [...places.values()];
}

/** Whoever is `about` in one link is not merely `mentioned` by another. */
function mergeLinks(links: readonly NewLink[]): NewLink[] {
  const merged = new Map<string, NewLink>();
  for (const link of links) {
    const key = `${link.subjectId}|${link.nodeId}`;
    if (link.role === 'about' || !merged.has(key)) merged.set(key, link);
  }
  return [...merged.values()];
}

/** Rewrites the records of one tenant to the ids under which the places are stored. */
export function mergeRecords(
  records: readonly LineageRecord[],
  storedIds: ReadonlyMap<string, string>,
): MergedRecords {
  const nodes = mergeNodes(records);
  const ids = new Map(
    records.flatMap((record) =>
      record.nodes.map((node) => [node.id, storedIds.get(placeOf(node)) ?? node.id]),
    ),
  );
  const idOf = (id: string): string => ids.get(id) ?? id;
  const edges = records.flatMap(({ run, edges: own }) =>
    own.map(({ sourceId, targetId, transform }) => ({
      sourceId: idOf(sourceId),
      targetId: idOf(targetId),
      transform,
      runId: run.id,
    })),
  );
  const links = records.flatMap((record) =>
    record.links.map((link) => ({ ...link, nodeId: idOf(link.nodeId) })),
  );
  return {
    runs: records.map(({ run }) => run),
    nodes,
    // Data that was made from itself in place says nothing new.
    edges: edges.filter(({ sourceId, targetId }) => sourceId !== targetId),
    links: mergeLinks(links),
  };
}
