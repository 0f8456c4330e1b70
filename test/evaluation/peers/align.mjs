/** One search for the places of placeholders: depth first, each dead end visited once. */
class Alignment {
  #dead = new Set();
  #spans = [];

  constructor(text, redacted, placeholder, valuesOf) {
    const matches = [...redacted.matchAll(placeholder)];
    const starts = [0, ...matches.map((match) => match.index + match[0].length)];
    this.text = text;
    this.valuesOf = valuesOf;
    this.tokens = matches.map((match) => match[0]);
    this.literals = starts.map((start, index) => redacted.slice(start, matches[index]?.index));
  }

  find() {
    return this.#literal(0, 0) ? this.#spans : undefined;
  }

  /** The literal piece `index` stands at `at`, and all that follows fits. */
  #literal(index, at) {
    const key = index * (this.text.length + 1) + at;
    if (this.#dead.has(key) || !this.text.startsWith(this.literals[index], at)) return false;
    const next = at + this.literals[index].length;
    const isLast = index === this.tokens.length;
    if (isLast ? next === this.text.length : this.#placeholder(index, next)) return true;
    this.#dead.add(key);
    return false;
  }

  #placeholder(index, start) {
    for (const end of this.#ends(index, start)) {
      this.#spans.push({ start, end, token: this.tokens[index] });
      if (this.#literal(index + 1, end)) return true;
      this.#spans.pop();
    }
    return false;
  }

  /** Where the placeholder `index` may end: after one of its known values, or else wherever the next literal begins. */
  *#ends(index, start) {
    const values = this.valuesOf(this.tokens[index]);
    const literal = this.literals[index + 1];
    if (values) {
      for (const value of values) if (value && this.text.startsWith(value, start)) yield start + value.length;
    } else if (index === this.tokens.length - 1) {
      const end = this.text.length - literal.length;
      if (end > start) yield end;
    } else {
      let end = this.text.indexOf(literal, start + 1);
      for (; end > start && end < this.text.length; end = this.text.indexOf(literal, end + 1)) yield end;
    }
  }
}

/**
 * Where in a text the placeholders of its redacted form stand. Some peers give only redacted text; the literal pieces
 * between the placeholders are found again in the original, each as early as all that follow allow.
 *
 * @param text the original.
 * @param redacted what the peer made of it.
 * @param placeholder a global RegExp that finds placeholders.
 * @param valuesOf what a placeholder may stand for, when the peer tells; else any text, at least one character.
 * @returns spans with the placeholder as `token`, or undefined when the redacted text cannot be laid over the original.
 */
export function align(text, redacted, placeholder, valuesOf = () => undefined) {
  const spans = new Alignment(text, redacted, placeholder, valuesOf).find();
  // A word of the original that looks like a placeholder is not one.
  return spans?.filter(({ start, end, token }) => text.slice(start, end) !== token);
}
