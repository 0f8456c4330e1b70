import { type ExportedRecord } from '../exported-record';
import { type RecordFormat } from './record-format';

/**
 * The record as it stands in the log, with its place and its hashes: `record` holds the very bytes that `hash` covers,
 * so that the chain can be verified from the file alone.
 */
export const ndjson = (): RecordFormat => (record: ExportedRecord) => {
  const { uid, chain, seq, prev, hash, json } = record;
  const place = JSON.stringify({ uid, chain, seq, prev, hash });
  return Buffer.from(`${place.slice(0, -1)},"record":${json}}`, 'utf8');
};
