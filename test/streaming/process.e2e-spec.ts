import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from '../support/service-process';

/** A server in a process of its own, which Node ends at the first rejection that nobody handles. */
interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
  /** What it wrote on its way down. */
  readonly errors: () => string;
}

const CHILD = join(__dirname, 'child');

async function serve(adapter: string): Promise<Server> {
  const script = ['--require', join(CHILD, 'hook.cjs'), join(CHILD, 'server.ts'), adapter];
  const child = spawn(process.execPath, script, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [line] = await Promise.race([
    new Promise<string[]>((resolve) => createInterface(child.stdout).once('line', (text) => resolve([text]))),
    new Promise<never>((_resolve, reject) => child.once('exit', () => reject(new Error(errors)))),
  ]);
  return { child, errors: () => errors, ...(JSON.parse(line!) as { url: string; token: string }) };
}

const PATHS = [
  'sse/textStream',
  'sse/fullStream',
  'raw/toUIMessageStreamResponse',
  'raw/toTextStreamResponse',
];

describe.each(['express', 'fastify'])('a process on %s', (adapter) => {
  let server: Server;
  beforeAll(async () => (server = await serve(adapter)));
  afterAll(() => server.child.kill('SIGKILL'));

  const ask = async (path: string, signal?: AbortSignal): Promise<string> => {
    const response = await fetch(`${server.url}/streams/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'When do you open?' }),
      ...(signal && { signal }),
    });
    const reader = response.body!.getReader();
    let text = '';
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      text += Buffer.from(step.value).toString();
      signal?.throwIfAborted();
    }
    return text;
  };
  /** Alive, also after everything that was on its way has come to its end. */
  const isAlive = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { status } = await fetch(`${server.url}/nowhere`);
    expect([status, server.child.exitCode, server.errors()]).toEqual([404, null, '']);
  };

  it.each(['stopped', 'failing', 'breaking'])(
    'outlives every kind of stream of a %s model',
    async (model) => {
      for (const path of PATHS) {
        const told = await ask(`${path}/${model}`).catch(() => 'the connection broke');
        expect(told).toMatch(/guardrail|GUARDIAN_|the connection broke/);
        expect(told).not.toContain('SWORDFISH');
      }
      await isAlive();
    },
  );

  it('outlives callers who leave in mid-stream', async () => {
    for (const path of PATHS) {
      const hangUp = new AbortController();
      setTimeout(() => hangUp.abort(), 300);
      await expect(ask(`${path}/hanging`, hangUp.signal)).rejects.toThrow();
    }
    await isAlive();
  });
});
