/** Several tables of lists as one; lists of the same name are put together, in the order of the tables. */
export function mergedLists(...tables) {
  const all = {};
  for (const table of tables)
    for (const [name, list] of Object.entries(table)) all[name] = [...(all[name] ?? []), ...list];
  return all;
}

/** Several phrase tables of slots and families as one. */
export const mergedTables = (...tables) => ({
  slots: mergedLists(...tables.map(({ slots }) => slots)),
  families: mergedLists(...tables.map(({ families }) => families)),
});
