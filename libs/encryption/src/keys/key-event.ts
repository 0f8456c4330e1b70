import { type StoredKey } from './key-store';

/** What happened to data keys; never the key itself. */
export type KeyEvent =
  | { readonly kind: 'created'; readonly key: Omit<StoredKey, 'wrapped'> }
  | { readonly kind: 'destroyed'; readonly tenantId: string; readonly subjectId: string };
