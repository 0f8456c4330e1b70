export { AuditLog, type AuditLogInit, type RecoverySettings } from './audit-log.service';
export { AuditModule } from './audit.module';
export { AUDIT_OPTIONS, type AuditOptions } from './audit.options';
export { ACTOR_KEY_LABEL, ActorPseudonyms } from './body/actor-pseudonyms';
export { canonicalBytes, type JsonValue } from './body/canonical-json';
export { type NamedSubjects, SubjectPseudonyms, type SubjectReferences } from './body/subject-pseudonyms';
export { linkBatch, type LinkedBatch } from './chain/link-batch';
export { GENESIS, type HashedRecord, recordHash } from './chain/record-hash';
export { type Checkpoint, checkpointText, parseCheckpoint } from './checkpoint/checkpoint';
export {
  CHECKPOINT_KEY_LABEL,
  privateKeyOf,
  publicKeyText,
  readPublicKey,
} from './checkpoint/checkpoint-key';
export { CheckpointSigner, CheckpointVerifier, DEFAULT_LOG_NAME } from './checkpoint/checkpoint-signer';
export { type CheckpointOptions } from './checkpoint/checkpoint.options';
export { Checkpoints, type CheckpointsInit } from './checkpoint/checkpoints.service';
export { AuditExporter, type AuditExporterInit } from './export/audit-exporter.service';
export { AuditSink, type SinkOptions } from './export/audit-sink';
export { type ChainToExport, ExportCursors, type SinkHold } from './export/export-cursors';
export { type ExportSettings, type ExportTuning, exportSettings } from './export/export.options';
export { type ExportedRecord, exportedRecord, type RecordBody } from './export/exported-record';
export { cef } from './export/formats/cef.format';
export { ecs } from './export/formats/ecs.format';
export { ndjson } from './export/formats/ndjson.format';
export { ocsf, type OcsfOptions } from './export/formats/ocsf/ocsf.format';
export { otlpRequest } from './export/formats/otlp.format';
export { type ExportOrigin, type RecordFormat } from './export/formats/record-format';
export { syslog, type SyslogOptions } from './export/formats/syslog.format';
export { PostgresExportCursors } from './export/postgres-export-cursors';
export { type SinkStatus } from './export/sink-status';
export { SinkError } from './export/sink.error';
export { fileSink, type FileSinkOptions } from './export/sinks/file.sink';
export { httpSink, type HttpSinkOptions } from './export/sinks/http.sink';
export { type SinkHeaders } from './export/sinks/https-poster';
export { otlpSink, type OtlpSinkOptions } from './export/sinks/otlp.sink';
export { type SyslogServer } from './export/sinks/syslog-server';
export { syslogSink, type SyslogSinkOptions } from './export/sinks/syslog.sink';
export { type SinkTls } from './export/sinks/tls-options';
export { type DeadInstance, type ExchangeBody, InstanceRegister } from './recovery/instance-register';
export { PostgresInstanceRegister } from './recovery/postgres-instance-register';
export { type RecoveryOptions } from './recovery/recovery.options';
export { followLog, type FollowOptions } from './search/follow-log';
export { isWanted, type RecordFilter } from './search/record-filter';
export { recordLine } from './search/record-line';
export { AuditSpool, SPOOL_KEY_LABEL } from './spool/audit-spool';
export { SpoolError, type SpoolFault } from './spool/spool.error';
export { type SpoolOptions } from './spool/spool.options';
export {
  type AuditRecord,
  AuditStore,
  type ChainedRecord,
  type ChainHead,
  type StoredCheckpoint,
} from './store/audit-store';
export { PostgresAuditStore } from './store/postgres-audit-store';
export { CompactRange } from './tree/compact-range';
export {
  type InclusionClaim,
  inclusionProof,
  isIncluded,
  type LeafRange,
  type ReadLeaves,
} from './tree/inclusion-proof';
export { type ReadHashes, type RemainingTree, remainingTree } from './tree/remaining-tree';
export { type ChainBreak, type ChainFault, type Reanchored, type VerifyReport } from './verify/chain-fault';
export { notesIn } from './verify/outside-checkpoints';
export { reanchor, type ReanchorRequest } from './verify/reanchor';
export { verifyLog, type VerifyOptions } from './verify/verify-log';
export { CheckpointWitness } from './witness/checkpoint-witness';
export { fileWitness } from './witness/file.witness';
export { httpWitness, type HttpWitnessOptions } from './witness/http.witness';
export { syslogWitness, type SyslogWitnessOptions } from './witness/syslog.witness';
