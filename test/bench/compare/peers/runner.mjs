// One peer in a process of its own: questions come in as JSON, answers go out.
import { pathToFileURL } from 'node:url';

const { answer } = await import(pathToFileURL(process.argv[2]).href);

process.on('message', async (question) => {
  try {
    process.send(await answer(JSON.parse(question)));
  } catch (error) {
    process.send({ error: String(error?.message ?? error) });
  }
});
process.send({ ready: true });
