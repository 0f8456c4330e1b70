/**
 * Characters that move the cursor, begin a line or turn the reading direction: C0 without the tab, DEL, C1, the line and
 * paragraph separators and the bidi controls.
 */
// eslint-disable-next-line no-control-regex -- they are what it is for
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

const escaped = (character: string): string =>
  SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes control characters as escapes, so that a text stays one line and commands no terminal (CWE-117, CWE-150). */
export const escapeControls = (text: string): string => text.replace(CONTROLS, escaped);
