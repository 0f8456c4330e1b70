/** One form of the token, and for each length of a match how long a shorter one ends in the same place. */
interface Form {
  readonly codes: Uint8Array;
  readonly shorter: Uint8Array;
}

/** Prepares the search of Knuth, Morris and Pratt; a form has fewer than 256 characters. */
function formOf(text: string): Form {
  const codes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  const shorter = new Uint8Array(codes.length + 1);
  for (let index = 1, length = 0; index < codes.length; index++) {
    while (length > 0 && codes[index] !== codes[length]) length = shorter[length]!;
    if (codes[index] === codes[length]) length++;
    shorter[index + 1] = length;
  }
  return { codes, shorter };
}

/** Looks for many forms at once, character by character; each takes constant time on average. */
export class FormMatcher {
  private readonly forms: readonly Form[];

  constructor(forms: readonly string[]) {
    this.forms = forms.map(formOf);
  }

  /** How much of each form is there: nothing. */
  start(): Uint8Array {
    return new Uint8Array(this.forms.length);
  }

  /** Takes the next folded character: how long the longest match is that may still grow; -1 when one is complete. */
  next(matched: Uint8Array, code: number): number {
    let longest = 0;
    for (let index = 0; index < this.forms.length; index++) {
      const { codes, shorter } = this.forms[index]!;
      let length = matched[index]!;
      while (length > 0 && codes[length] !== code) length = shorter[length]!;
      if (codes[length] === code) length++;
      if (length === codes.length) return -1;
      matched[index] = length;
      if (length > longest) longest = length;
    }
    return longest;
  }
}
