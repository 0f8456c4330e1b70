import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { type PackedHost } from './packed-host';
import { step, succeed } from './run';

/** The AI SDK 7 needs Node 22; on an older one, npm brings one along. */
const NODE = '22.23.3';
const PACKAGES = ['ai@7.0.173', 'zod@4.6.7'];

/** What a host printed that calls our models through the AI SDK 7. */
export interface NextSdk {
  /** Status and body by case. */
  readonly answers: Readonly<Record<string, readonly [number, Record<string, unknown>]>>;
  /** What the provider received. */
  readonly received: readonly string[];
}

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const isNew = Number(process.versions.node.split('.')[0]) >= 22;

/** Compiles the host for the folder that has the AI SDK 7 and, above it, the packed tarball. */
async function script(directory: string): Promise<string> {
  const source = await readFile(join(__dirname, '..', 'host', 'ai-sdk.ts'), 'utf8');
  const compilerOptions: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const path = join(directory, 'ai-sdk.mjs');
  await writeFile(path, outputText);
  return path;
}

/** Runs the host's cases with the AI SDK 7 and a provider of its protocol. */
export async function runNextSdk(host: PackedHost): Promise<NextSdk> {
  const directory = join(host.directory, 'next-sdk');
  await mkdir(directory);
  await writeFile(join(directory, 'package.json'), '{ "name": "next-sdk", "private": true }\n');
  await step('install the AI SDK 7', async () => {
    await succeed('npm', ['install', ...QUIET, '--ignore-scripts', ...PACKAGES], { cwd: directory });
    // Its install script only links the program for this platform.
    if (!isNew) await succeed('npm', ['install', ...QUIET, `node@${NODE}`], { cwd: directory });
  });
  const node = isNew ? process.execPath : join(directory, 'node_modules', 'node', 'bin', 'node');
  return JSON.parse(await succeed(node, [await script(directory)], { cwd: directory })) as NextSdk;
}
