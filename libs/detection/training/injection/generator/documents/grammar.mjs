/** Marks of places for an instruction: a line of its own, and the inside of a value or the end of a sentence. */
export const BLOCK = '⟐';
export const INLINE = '⟡';

const SLOT = /\{([a-zA-Z]+)(?:\.([a-z]))?(<[a-z]+>|[+/#*-])?(\d)?\}/g;
const DEPTH = 8;

/**
 * Reads a phrase table. `@name` opens a slot with fragments parted by line breaks or ` | `; `= name` and
 * `= name format` open a family whose templates may span lines and are parted by `%%`.
 */
export function phrases(text) {
  const table = { slots: {}, families: {} };
  let put = () => {};
  for (const line of text.split('\n')) {
    const [, slot, family, format = 'prose'] = /^(?:@([a-zA-Z]+)|= ([a-z]+)(?: ([a-z]+))?)$/.exec(line) ?? [];
    if (slot) put = intoSlot((table.slots[slot] ??= []));
    else if (family) put = intoFamily((table.families[family] ??= []), family, format);
    else put(line);
  }
  return table;
}

const intoSlot = (list) => (line) => {
  list.push(
    ...line
      .split(' | ')
      .map((part) => part.trim().replaceAll('\\n', '\n').replaceAll('\\|', '|'))
      .filter(Boolean),
  );
};

function intoFamily(list, family, format) {
  let open = false;
  return (line) => {
    if (line === '%%') open = false;
    else if (open) list.at(-1).text += `\n${line}`;
    else if (line.trim()) {
      open = true;
      list.push({ family, format, text: line });
    }
  };
}

/** What one text is filled from: its slots, its computed slots, its size (1 is short), what it has used so far. */
export const opened = (slots, made, random, { size = 1, gap = ' ', alias = {} } = {}) => ({
  ...{ slots, made, random, size, gap, alias },
  decks: new Map(),
  kept: new Map(),
});

/** The next fragment of a slot: none comes twice before all came once. */
function dealt(context, name) {
  let deck = context.decks.get(name);
  if (!deck?.length) context.decks.set(name, (deck = context.random.shuffle([...context.slots[name]])));
  return deck.pop();
}

function drawn(context, slot, name, depth) {
  const own = context.alias[name] ?? name;
  if (context.made[own]) return context.made[own](context);
  if (!context.slots[own] || depth > DEPTH) return slot;
  return fill(context, dealt(context, own), depth + 1);
}

function several(context, slot, name, many, most, depth) {
  const count = most ? Number(most) : 2 + context.random.below(Math.ceil(3 * context.size));
  const part = (at) => {
    if (many !== '*') return drawn(context, slot, name, depth);
    const sentences = several(context, slot, name, '+', undefined, depth);
    return `${at ? `${BLOCK}\n` : ''}${joined(sentences, '+', context.gap)}`;
  };
  return Array.from({ length: count }, (_, at) => part(at));
}

const joints = {
  '+': (parts, gap) => parts.map((part) => part + INLINE).join(gap),
  '/': (parts) => parts.join('\n'),
  '*': (parts) => parts.join('\n\n'),
  '-': (parts) => parts.map((part) => `- ${part}${INLINE}`).join('\n'),
  '#': (parts) => parts.map((part, at) => `${at + 1}. ${part}${INLINE}`).join('\n'),
};

const joined = (parts, many, gap) =>
  joints[many]?.(parts, gap) ??
  parts.map((part) => `${many}${part}${INLINE}${many.replace('<', '</')}`).join('\n');

/**
 * Fills a template. `{name}` one fragment; `{name.a}` one that stays the same in this text; `{name+}` several as
 * sentences, `{name*}` paragraphs of them, `{name/}` lines, `{name-}` bullets, `{name#}` numbered, `{name<li>}`
 * in tags; a digit at the end says how many, else the size of the text does.
 */
export function fill(context, template, depth = 0) {
  return template.replace(SLOT, (slot, name, key, many, most) => {
    if (many) return joined(several(context, slot, name, many, most, depth), many, context.gap);
    if (!key) return drawn(context, slot, name, depth);
    const kept = `${name}.${key}`;
    if (!context.kept.has(kept)) context.kept.set(kept, drawn(context, slot, name, depth));
    return context.kept.get(kept);
  });
}
