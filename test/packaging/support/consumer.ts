import { copyFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { type PackedHost } from './packed-host';

/** What the compiler of a host thinks of the package. */
export interface Compiled {
  /** Errors in the host's own files and in our declarations. */
  readonly errors: readonly string[];
  /** Our declarations that the host reaches, with the packages each imports from. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
}

/** As strict as a host can be: our declarations are checked too, not only used. */
const STRICT: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  skipLibCheck: false,
};

const importEverything = (subPaths: readonly string[]): string =>
  [
    ...subPaths.map((name, index) => `import * as lib${index} from '${name}';`),
    `export const libs = [${subPaths.map((_name, index) => `lib${index}`).join(', ')}];`,
  ].join('\n');

const isForeign = (specifier: string): boolean => !/^(?:\.|node:|unseen-guardian)/.test(specifier);

function importsOf({ text }: ts.SourceFile): string[] {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(text, true, true);
  return [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName).filter(isForeign);
}

/** Compiles the host's app, as CommonJS and as ESM, and a file that imports every sub-path. */
export async function compile(host: PackedHost, subPaths: readonly string[]): Promise<Compiled> {
  const at = (name: string): string => join(host.directory, name);
  for (const extension of ['cts', 'mts']) {
    await copyFile(join(__dirname, '..', 'host', 'desk.ts'), at(`desk.${extension}`));
    await writeFile(at(`everything.${extension}`), importEverything(subPaths));
  }
  const roots = ['desk.cts', 'desk.mts', 'everything.cts', 'everything.mts'].map(at);
  // Where the compiler looks for `@types`.
  const program = ts.createProgram(roots, { ...STRICT, typeRoots: [at('node_modules/@types')] });
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(host.installed.replaceAll(sep, '/')));
  const checked = [...roots.map((root) => program.getSourceFile(root)!), ...ours];
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
    ...program.emit().diagnostics,
  ];
  return {
    errors: diagnostics.map((diagnostic) => ts.formatDiagnostic(diagnostic, FORMAT)),
    declarations: new Map(ours.map((file) => [file.fileName, importsOf(file)])),
  };
}

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => '',
  getNewLine: () => '\n',
};
