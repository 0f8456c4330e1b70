export { LineageLedger } from './lineage-ledger.service';
export { LineageModule } from './lineage.module';
export { LINEAGE_OPTIONS, type LineageOptions } from './lineage.options';
export {
  type LineageRecord,
  type LineageRun,
  LineageStore,
  type NewEdge,
  type NewLink,
  type NewNode,
  type NodeState,
  type StoredNode,
} from './store/lineage-store';
export { mergeNodes, mergeRecords, type MergedRecords, placeOf } from './store/merge-records';
export { PostgresLineageStore } from './store/postgres-lineage-store';
export { PostgresSubjectStore } from './subjects/postgres-subject-store';
export { SubjectDirectory } from './subjects/subject-directory.service';
export { SubjectStore } from './subjects/subject-store';
