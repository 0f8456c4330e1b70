import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519, in the key ids of C2SP signed-note. */
const ALGORITHM = Buffer.of(1);
const ID_BYTES = 4;
const SIGNATURE_BYTES = 64;
const SIGNATURE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

/** The 32 bytes of an Ed25519 public key, or of the one that belongs to a private key. */
export function rawPublicKey(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
}

const keyId = (name: string, publicKey: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(ALGORITHM).update(publicKey).digest().subarray(0, ID_BYTES);

/** A note with a signature (C2SP signed-note): the text, an empty line, `— name base64(key id || signature)`. */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKey);
  const id = keyId(name, rawPublicKey(privateKey));
  return `${text}\n— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** The text of a note; undefined when no signature of this name holds under the key. Signatures of others are passed over. */
export function openNote(note: string, name: string, publicKey: KeyObject): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const id = keyId(name, rawPublicKey(publicKey));
  const isOurs = note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [, signer, encoded] = SIGNATURE.exec(line) ?? [];
      if (signer !== name) return false;
      const bytes = Buffer.from(encoded!, 'base64');
      if (bytes.length !== ID_BYTES + SIGNATURE_BYTES || !bytes.subarray(0, ID_BYTES).equals(id))
        return false;
      return verify(null, Buffer.from(text, 'utf8'), publicKey, bytes.subarray(ID_BYTES));
    });
  return isOurs ? text : undefined;
}

/** The text of a note as it stands, whoever signed it. */
export const noteText = (note: string): string => note.slice(0, Math.max(0, note.lastIndexOf('\n\n') + 1));
