const SLOT = /\{([a-z]+)([+/#-]?)\}/g;
const DEPTH = 8;

/**
 * Template tag for a phrase table. `# name` opens a section with one fragment a line, `#| name` one with
 * fragments between bars. A fragment may hold slots: `{name}` one fragment of that section, `{name+}` several
 * joined by spaces, `{name/}` by line breaks, `{name-}` as bullets, `{name#}` numbered; `\n` is a line break.
 */
export function phrases(strings) {
  const sections = {};
  let fragments = [];
  let barred = false;
  for (const line of strings.raw[0].split('\n').map((text) => text.trim())) {
    const header = /^#(\|?) ([a-z]+)$/.exec(line);
    if (header) {
      barred = header[1] === '|';
      fragments = sections[header[2]] ??= [];
    } else if (line) {
      fragments.push(
        ...(barred
          ? line
              .split('|')
              .map((text) => text.trim())
              .filter(Boolean)
          : [line]),
      );
    }
  }
  return sections;
}

const joined = {
  '+': (parts) => parts.join(' '),
  '/': (parts) => parts.join('\n'),
  '-': (parts) => parts.map((part) => `- ${part}`).join('\n'),
  '#': (parts) => parts.map((part, at) => `${at + 1}. ${part}`).join('\n'),
};

function several(fragments, random) {
  const wanted = Math.min(fragments.length, 2 + random.below(4));
  const chosen = new Set();
  while (chosen.size < wanted) chosen.add(random.pick(fragments));
  return [...chosen];
}

/** The fragment with every slot filled from the sections; a slot without a section stays as it is. */
export function filled(sections, fragment, random, depth = DEPTH) {
  const text = fragment.replace(SLOT, (slot, name, many) => {
    if (name === 'n') return String(1 + random.below(99));
    const fragments = sections[name];
    if (!fragments || depth === 0) return slot;
    const parts = many ? several(fragments, random) : [random.pick(fragments)];
    const texts = parts.map((part) => filled(sections, part, random, depth - 1));
    return many ? joined[many](texts) : texts[0];
  });
  return depth === DEPTH ? text.replaceAll('\\n', '\n') : text;
}
