// One peer in a process of its own: texts come in, spans in our types go out.
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** What a peer finds and our types have no word for: wrong where all types are annotated, ignored elsewhere. */
const OTHER = 'OTHER';

const { create, typeOf } = await import(pathToFileURL(process.argv[2]).href);
const peer = await create();

/** Surrounding white space and, around names, punctuation are not held against a peer. */
function trimmed(text, { start, end, type }) {
  const edge = type === 'PERSON' || type === 'ORGANIZATION' || type === 'LOCATION' ? /[\s.,;:!?"'()]/ : /\s/;
  while (start < end && edge.test(text[start])) start++;
  while (end > start && edge.test(text[end - 1])) end--;
  return { start, end, type };
}

async function answer(text) {
  const started = performance.now();
  const output = await peer.run(text);
  const milliseconds = performance.now() - started;
  const found = peer.spans(text, output);
  if (!found) return { error: 'Its output cannot be laid over the text.' };
  const spans = found.map(({ start, end, entity }) =>
    trimmed(text, { start, end, type: typeOf(entity) ?? OTHER }),
  );
  return { spans, milliseconds };
}

process.on('message', (text) => {
  answer(text).then(
    (result) => process.send(result),
    (error) => process.send({ error: String(error?.message ?? error) }),
  );
});
process.send({ ready: true });
