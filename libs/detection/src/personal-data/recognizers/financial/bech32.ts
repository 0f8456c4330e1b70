const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
/** What the checksum must come to: Bech32 (BIP 173) and Bech32m (BIP 350). */
const CONSTANTS: readonly number[] = [1, 0x2bc830a3];

function step(checksum: number, value: number): number {
  const top = checksum >>> 25;
  return GENERATORS.reduce(
    (sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator : sum),
    ((checksum & 0x1ffffff) << 5) ^ value,
  );
}

/** Whether an address in Bech32 or Bech32m has a valid checksum. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const separator = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
  const data = Array.from(lower.slice(separator + 1), (character) => ALPHABET.indexOf(character));
  if (data.includes(-1)) return false;
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  return CONSTANTS.includes(values.reduce(step, 1));
}
