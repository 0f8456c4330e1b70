import {
  type DataCategory,
  type LegalBasis,
  type LineageTransform,
  type RecipientTerms,
  type StoreKind,
  type SubjectLink,
} from 'unseen-guardian/kernel';

/** One exchange that moved data: why, by whom and to whom. All times are milliseconds since the Unix epoch. */
export interface LineageRun {
  /** The id of the exchange, which the audit records name too. */
  readonly id: string;
  readonly endpoint: string;
  readonly purpose: string;
  readonly legalBasis: LegalBasis;
  /** The pseudonym of the caller, the same as in the audit log. */
  readonly actor: string;
  /** Who really received data, as `provider:region` (GDPR Art. 15(1)(c), 19). */
  readonly recipients: readonly string[];
  /** The providers' names of the models that were called. */
  readonly models: readonly string[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** A node as it is handed in: the id holds unless the place is known already. */
export interface NewNode {
  readonly id: string;
  readonly store: string;
  readonly kind: StoreKind;
  readonly locator: string;
  readonly categories: readonly DataCategory[];
  /** What was agreed with the recipient when it was sent the data (GDPR Art. 28, 30(1)(d) and (e)). */
  readonly terms?: RecipientTerms;
  readonly createdAt: number;
  /** When the purpose no longer allows to keep it. */
  readonly expiresAt: number;
}

/** An edge between two nodes of one record, by their ids. */
export interface NewEdge {
  readonly sourceId: string;
  readonly targetId: string;
  readonly transform: LineageTransform;
}

/** Whom a node of the record is about, by their ids. */
export interface NewLink {
  readonly subjectId: string;
  readonly nodeId: string;
  readonly role: SubjectLink['role'];
}

/** The lineage of one exchange. */
export interface LineageRecord {
  readonly tenantId: string;
  readonly run: LineageRun;
  readonly nodes: readonly NewNode[];
  readonly edges: readonly NewEdge[];
  readonly links: readonly NewLink[];
}

/** What became of a piece of data. */
export type NodeState = 'active' | 'restricted' | 'erasing' | 'erased' | 'unverified' | 'exempt';

/** A node of the ledger. */
export interface StoredNode extends NewNode {
  readonly state: NodeState;
}

/** Where the ledger lies. */
export abstract class LineageStore {
  /**
   * Writes the lineage of several exchanges, each tenant's whole or not at all.
   *
   * It may be handed in again after a failure: what is there already stays as it is. A link to a person who is not
   * there (any more) is left out.
   */
  abstract write(batch: readonly LineageRecord[]): Promise<void>;

  /** Every piece of data about a person, and all that was made from it. */
  abstract downstream(tenantId: string, subjectId: string): Promise<readonly StoredNode[]>;

  /** A piece of data, and all that it was made from. */
  abstract upstream(tenantId: string, nodeId: string): Promise<readonly StoredNode[]>;
}
