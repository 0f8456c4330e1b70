import { type RecordKind } from '../record-facts';

/** Where a kind of record stands in OCSF. */
export interface OcsfClass {
  readonly category: number;
  readonly uid: number;
  /** The id of each activity; any other is 99, with its own name. */
  readonly activities: ReadonlyMap<string, number>;
}

const CRUD = new Map(Object.entries({ create: 1, read: 2, update: 3, delete: 4 }));
const LOGS = new Map(Object.entries({ logon: 1, logoff: 2 }));
const NONE = new Map<string, number>();

/** API Activity 6003, Detection Finding 2004, Authentication 3002, Entity Management 3004, and the base event for the rest. */
export const OCSF_CLASSES: Readonly<Record<RecordKind, OcsfClass>> = {
  activity: { category: 6, uid: 6003, activities: CRUD },
  detection: { category: 2, uid: 2004, activities: NONE },
  authentication: { category: 3, uid: 3002, activities: LOGS },
  entity: { category: 3, uid: 3004, activities: CRUD },
  other: { category: 0, uid: 0, activities: NONE },
};

/** The activity that has no id of its own. */
export const OTHER_ACTIVITY = 99;
/** The activity of a finding that is new. */
export const FINDING_CREATED = 1;
