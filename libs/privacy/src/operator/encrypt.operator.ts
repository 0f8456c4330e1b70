import { type Encryption } from 'unseen-guardian/encryption';
import { cipherTokenOf, labelOf, LONGEST_CIPHER } from '../pseudonym/pseudonym-token';
import { type EncryptSettings, type Operator, type OperatorContext } from './operator';

const CIPHER_TOKEN = new RegExp(`⟦([A-Z][A-Z0-9_]{0,23}):enc:([A-Za-z0-9_-]{1,${LONGEST_CIPHER}})⟧`, 'g');

/** The text carries its ciphertext along, so the place is the same for all of a category. */
const placeOf = (tenantId: string, category: string) => ({
  tenantId,
  ...{ table: 'personal-data', column: labelOf(category), rowId: 'text' },
});

function encryptionOf({ encryption }: OperatorContext): Encryption {
  if (!encryption) throw new Error('encrypt needs a key ring. Import EncryptionModule.');
  return encryption;
}

/**
 * AES-256-GCM under a key of the tenant: `⟦EMAIL:enc:…⟧`. Within one exchange a value keeps its ciphertext, and the reply
 * gets the value back; anywhere else `reverse` opens it. A value of more than about 500 bytes becomes `[EMAIL]`.
 */
export const encrypt: Operator<EncryptSettings> = {
  check: () => undefined,
  apply: async (value, context) => {
    const { category, tenantId, vault } = context;
    const known = vault.standInOf('cipher', category, value);
    if (known !== undefined) return known;
    const cipher = await encryptionOf(context).encrypt(value, placeOf(tenantId, category));
    const text = cipher.toString('base64url');
    if (text.length > LONGEST_CIPHER) return `[${category}]`;
    // Two findings of one value are encrypted at once: the first to come back names it.
    const meanwhile = vault.standInOf('cipher', category, value);
    const standIn = meanwhile ?? cipherTokenOf(category, text);
    if (meanwhile === undefined) vault.bind('cipher', { standIn, category, value });
    return standIn;
  },
  reverse: async (text, context) => {
    let [result, at] = ['', 0];
    for (const { index, 0: token, 1: category = '', 2: cipher = '' } of text.matchAll(CIPHER_TOKEN)) {
      const place = placeOf(context.tenantId, category);
      const value = await encryptionOf(context).decrypt(Buffer.from(cipher, 'base64url'), place);
      result += text.slice(at, index) + value;
      at = index + token.length;
    }
    return result + text.slice(at);
  },
};
