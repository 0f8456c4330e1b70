/** Encryption of columns under a key per data subject, and identifiers that can be found without being stored. */
export { BlindIndex } from './blind-index.service';
export { EncryptionModule } from './encryption.module';
export { ENCRYPTION_OPTIONS, type EncryptionLimits, type EncryptionOptions } from './encryption.options';
export { Encryption } from './encryption.service';
export { DecryptionError } from './errors/decryption.error';
export { RootKeyMismatchError } from './errors/root-key-mismatch.error';
export { SubjectKeyDestroyedError } from './errors/subject-key-destroyed.error';
export { open as openSealed, seal, type Sealed } from './format/aes-gcm';
export { type CipherPlace } from './format/cipher-place';
export { type KeyEvent } from './keys/key-event';
export { type KeyOwner, KeyStore, type NewKey, type StoredKey } from './keys/key-store';
export { LocalRootKey } from './keys/local-root-key';
export { PostgresKeyStore } from './keys/postgres-key-store';
export { RootKey } from './keys/root-key';
