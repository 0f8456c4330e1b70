import { hash } from 'node:crypto';

/** Bytes of every hash here. */
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The hash of a leaf (RFC 6962 §2.1): `SHA256(0x00 || leaf)`; a leaf is the hash of a record. */
export const leafHash = (leaf: Buffer): Buffer => hash('sha256', Buffer.concat([LEAF, leaf]), 'buffer');

/** The hash of two subtrees (RFC 6962 §2.1): `SHA256(0x01 || left || right)`. */
export const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');

/** The root of a tree without leaves (RFC 6962 §2.1). */
export const EMPTY_ROOT: Buffer = hash('sha256', '', 'buffer');
