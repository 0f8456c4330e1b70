/**
 * Reads a phrase table: `@name` opens a slot, `= kind.family` opens a family of templates; fragments stand one a
 * line or are parted by ` | `; `\n` in a fragment is a line break.
 */
export function phrases(text) {
  const table = { slots: {}, families: {} };
  let open = [];
  for (const line of text.split('\n')) {
    const [, slot, family] = /^(?:@([a-z]\w*)|= ([a-z]\w*\.\w+))$/i.exec(line.trim()) ?? [];
    if (slot) open = table.slots[slot] ??= [];
    else if (family) open = table.families[family] ??= [];
    else open.push(...fragments(line));
  }
  return table;
}

const fragments = (line) =>
  line
    .trim()
    .split(' | ')
    .filter(Boolean)
    .map((fragment) => fragment.replaceAll('\\n', '\n'));

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text) =>
  /^(?:\p{Lu}\p{Ll}|[AÀÉEOУВ] )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const unended = (text) => text.replace(/[.!?。！？।]+$/u, '');

/**
 * Fills a template: `{slot}` draws from the table, `{Slot}` draws and starts with a capital, and `{a}+{b}` makes
 * one sentence of two with the language's word for "and". `made` holds slots computed by functions.
 */
export function expand(template, slots, made, random, depth = 0) {
  const draw = (name) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const own = slots[name] ? name : key;
    if (made[own]) return made[own](random, slots);
    if (!slots[own] || depth > 8) return `{${name}}`;
    const text = expand(random.pick(slots[own]), slots, made, random, depth + 1);
    return own === name ? text : capital(text);
  };
  const and = () => ` ${random.pick(slots.and ?? ['and'])} `;
  return template.replace(/\{([A-Za-z]+)\}(?:\+\{([A-Za-z]+)\})?/g, (_, first, second) =>
    second ? unended(draw(first)) + and() + small(draw(second)) : draw(first),
  );
}
