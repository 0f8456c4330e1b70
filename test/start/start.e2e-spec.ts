import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ROOT, type ServiceProcess, shell, startService } from '../support/service-process';

const MAIN = join(ROOT, 'dist', 'apps', 'reference', 'src', 'main.js');

/** What each printed command must answer, by a word of its title. */
const EXPECTED: readonly [title: RegExp, answer: RegExp][] = [
  [/File a ticket/, /"id":"[0-9a-f-]{36}"/],
  [/Name the mood/, /"mood":"(?:angry|negative)"/],
  [/does not need: 422/, /"status":422,.*"field":"email"/],
  [/Draft a reply/, /"draft":".*(?:@example|\+49)/],
  [/public documents only/, /"documents":\[{"slug":"refunds".*\n(?:.*\n)*event: end/],
  [/internal documents too/, /"slug":"refund-limits"/],
  [/looks it up with a tool/, /sent.*\n(?:.*\n)*event: end/],
  [/sent by mail/, /"code":"GUARDIAN_APPROVAL_REQUIRED".*"to":"ada\.brandt@example\.com"/],
  [/the tool is refused/, /"code":"GUARDIAN_TOOL_DENIED"/],
  [/Erase what you said/, /"status":401,"code":"GUARDIAN_STEP_UP_REQUIRED"/],
  [/Attack it: 422/, /"code":"GUARDIAN_PROMPT_BLOCKED"/],
  [/privacy notice/, /# How we use your data/],
  [/how it feels/, /"status":"ok"/],
];

/** The printed commands under their titles. */
const commandsIn = (output: string): [title: string, command: string][] =>
  [...output.matchAll(/^# (.+)\n(curl .+)$/gm)].map(([, title, command]) => [title!, command!]);

/** The file of the installation with this name, wherever it lies. */
async function findFile(name: string): Promise<string | undefined> {
  const files = await readdir(directory, { recursive: true });
  const file = files.find((path) => path.endsWith(name));
  return file && join(directory, file);
}

/** What the embedded server wrote about itself, while there is one: its process, its directory, its start, its port. */
async function postmaster(): Promise<{ pid: number; port: number }> {
  const [pid, , , port] = (await readFile((await findFile('postmaster.pid'))!, 'utf8'))
    .split('\n')
    .map(Number);
  return { pid: pid!, port: port! };
}

/** The very connection that the service has: its own login, in the role of the application. */
async function connectAsService(): Promise<Client> {
  const passwords = JSON.parse(await readFile((await findFile('passwords.json'))!, 'utf8')) as {
    service: string;
  };
  const client = new Client({
    host: '127.0.0.1',
    port: (await postmaster()).port,
    database: 'guardian',
    user: 'guardian_service',
    password: passwords.service,
    options: '-c role=guardian_app',
  });
  await client.connect();
  return client;
}

/** How many tickets the service's own connection sees without a tenant, and with one. */
async function ticketsSeen(): Promise<{ without: number; within: number }> {
  const client = await connectAsService();
  const count = async () =>
    Number((await client.query<{ count: string }>('select count(*) from desk.ticket')).rows[0]!.count);
  try {
    const without = await count();
    await client.query("set guardian.tenant = 'acme'");
    return { without, within: await count() };
  } finally {
    await client.end();
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // no such process
  }
};

/** The commands of the README's section on who sees what, each with what its comment says of the answer. */
async function loginSteps(port: string): Promise<{ command: string; answer?: RegExp }[]> {
  const page = await readFile(join(ROOT, 'apps', 'reference', 'README.md'), 'utf8');
  const [, block] = /## Who sees what\n[^]+?```bash\n([^]+?)```/.exec(page)!;
  const parts = block!.replaceAll('localhost:3000', `localhost:${port}`).split(/^# (.+)\n/m);
  return parts
    .map((command, index) => ({ command, comment: parts[index + 1] }))
    .filter((_, index) => index % 2 === 0)
    .map(({ command, comment }) => ({ command, ...(comment && { answer: patternOf(comment) }) }));
}

/** `…` stands for anything. */
const patternOf = (comment: string): RegExp =>
  new RegExp(`^${comment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`);

/** Runs the section as one script, as its reader would, and compares the answers one by one. */
async function runLoginSteps(port: string): Promise<void> {
  const steps = (await loginSteps(port)).filter(({ answer }) => answer);
  const script = steps.map(({ command }) => command).join('\necho; echo "=="\n');
  const answers = (await shell(`cd '${directory}'\n${script}`)).split('\n==\n');
  expect(answers).toHaveLength(9);
  for (const [index, { answer }] of steps.entries()) expect(answers[index]!.trim()).toMatch(answer!);
}

let directory: string;
let service: ServiceProcess;

const start = async (): Promise<string> => {
  service = startService(MAIN, directory, { PORT: '0' });
  await service.printed(/Ctrl-C/);
  return service.output();
};

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: 'pipe' });
  directory = await mkdtemp(join(tmpdir(), 'guardian-start-'));
  // A server never runs as root: its own user must reach what lies in here.
  await chmod(directory, 0o755);
}, 300_000);
afterAll(async () => {
  service.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

it('starts from nothing, prints commands that work, stops everything, and keeps its data', async () => {
  const output = await start();
  expect(output).toMatch(/Support desk\s+http:\/\/localhost:\d+/);
  expect(output).toMatch(/OpenAPI\s+http:\/\/localhost:\d+\/docs/);
  const commands = commandsIn(output);
  expect(commands).toHaveLength(EXPECTED.length);
  for (const [title, command] of commands) {
    const [, answer] = EXPECTED.find(([known]) => known.test(title)) ?? [];
    expect([title, await shell(command)]).toEqual([title, expect.stringMatching(answer!)]);
  }
  const before = commands.find(([title]) => /Draft/.test(title))![1].match(/tickets\/([0-9a-f-]{36})/)![1];

  await runLoginSteps(/Support desk\s+http:\/\/localhost:(\d+)/.exec(output)![1]!);

  const { without, within } = await ticketsSeen();
  expect(without).toBe(0);
  expect(within).toBeGreaterThan(0);

  const { pid } = await postmaster();
  expect(isAlive(pid)).toBe(true);
  service.kill('SIGINT');
  expect(await service.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);

  const again = await start();
  expect(again).toContain(`/tickets/${before}/reply`);
  service.kill('SIGINT');
  expect(await service.ended).toBe(0);
}, 180_000);
