import { type DataCategory } from '../words/purpose';
import { type RecipientTerms } from '../recipient/recipient';

/** What kind of store a piece of data lies in. */
export type StoreKind =
  | 'source'
  | 'app_table'
  | 'object'
  | 'provider_call'
  | 'embedding'
  | 'cache'
  | 'log'
  | 'feedback'
  | 'export'
  | 'backup';

/** How one piece of data was made from another. */
export type LineageTransform =
  | 'IDENTITY'
  | 'MASKED'
  | 'PSEUDONYMISED'
  | 'AGGREGATED'
  | 'DERIVED'
  | 'EMBEDDED'
  | 'CACHED'
  | 'LOGGED'
  | 'EXPORTED'
  | 'COPIED';

/** A person the data is about; the id is a random UUID, never an identifier of the person. */
export interface SubjectRef {
  readonly id: string;
}

/** A piece of data in a store. */
export interface LineageNode {
  readonly id: string;
  /** The store's name: `tickets`, `openai:eu`. */
  readonly store: string;
  readonly kind: StoreKind;
  /** Where in the store: a primary key, a request id. Never content. */
  readonly locator: string;
  readonly categories: readonly DataCategory[];
  /** What was agreed with the recipient that holds it; present where it was sent to one. */
  readonly terms?: RecipientTerms;
}

/** `target` was made from `source`. */
export interface LineageEdge {
  readonly source: LineageNode;
  readonly target: LineageNode;
  readonly transform: LineageTransform;
}

/** `subject` is whom `node` is about, or is mentioned in it. */
export interface SubjectLink {
  readonly subject: SubjectRef;
  readonly node: LineageNode;
  readonly role: 'about' | 'mentioned';
}

/** What the host knows of a piece of data that enters an exchange. */
export type SourceData = Omit<LineageNode, 'id'> & { readonly subjects?: readonly SubjectRef[] };

/** Collects where the data of one exchange came from and went; written to the ledger when the exchange settles. */
export class LineageTrace {
  readonly nodes: LineageNode[] = [];
  readonly edges: LineageEdge[] = [];
  readonly links: SubjectLink[] = [];

  constructor(private readonly uuid: () => string) {}

  /** Adds a piece of data, or returns the node already there for the same place. */
  node({ subjects = [], ...data }: SourceData): LineageNode {
    const known = this.nodes.find(({ store, locator }) => store === data.store && locator === data.locator);
    const node = known ?? { id: this.uuid(), ...data };
    if (!known) this.nodes.push(node);
    for (const subject of subjects) this.link(subject, node);
    return node;
  }

  /** Says that `target` was made from `source`; the people of the source go with it. */
  derive(source: LineageNode, target: LineageNode, transform: LineageTransform): void {
    this.edges.push({ source, target, transform });
    for (const { subject, role } of this.links.filter(({ node }) => node === source))
      this.link(subject, target, role);
  }

  /** Says whom a piece of data is about. */
  link(subject: SubjectRef, node: LineageNode, role: SubjectLink['role'] = 'about'): void {
    const known = this.links.some((link) => link.subject.id === subject.id && link.node === node);
    if (!known) this.links.push({ subject, node, role });
  }
}
