import { join, relative } from 'node:path';
import ts from 'typescript';
import { type Example, REPOSITORY } from './markdown';
import { preludeOf } from './preludes';

interface Source {
  readonly fileName: string;
  readonly text: string;
  readonly example: Example;
  /** Lines before the example's own. */
  readonly offset: number;
}

/** As strict as the repository, and a module each, so that an example may await. */
function compilerOptions(): ts.CompilerOptions {
  const path = join(REPOSITORY, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, REPOSITORY);
  return {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    types: ['node'],
    paths: {
      'unseen-guardian': [join(REPOSITORY, 'libs/endpoint/src/index.ts')],
      'unseen-guardian/authorization/*': [join(REPOSITORY, 'libs/authorization/src/adapters/*/index.ts')],
      'unseen-guardian/*': [join(REPOSITORY, 'libs/*/src/index.ts')],
    },
  };
}

/** An example with what it leans on, in a file that exists only for the compiler, beside its page. */
function sourceOf(example: Example): Source {
  const prelude = preludeOf(example);
  const text = `${prelude}\n${example.code}\nexport {};\n`;
  const fileName = join(REPOSITORY, `${example.page}.${example.line}.ts`);
  return { fileName, text, example, offset: prelude.split('\n').length };
}

function hostFor(sources: readonly Source[], options: ts.CompilerOptions): ts.CompilerHost {
  const texts = new Map(sources.map(({ fileName, text }) => [fileName, text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  return Object.assign(host, {
    readFile: (name: string) => texts.get(name) ?? readFile.call(host, name),
    fileExists: (name: string) => texts.has(name) || fileExists.call(host, name),
    getSourceFile: (name: string, ...rest: [ts.ScriptTarget]) => {
      const text = texts.get(name);
      return text === undefined
        ? getSourceFile.call(host, name, ...rest)
        : ts.createSourceFile(name, text, ...rest);
    },
  });
}

function explain({ file, start, messageText }: ts.Diagnostic, { example, offset }: Source): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
  const where =
    line < offset ? `the prelude of ${example.page}` : `${example.page}:${example.line + line - offset}`;
  return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

/** What the compiler has against each example, by page and line. */
export function compileExamples(examples: readonly Example[]): Map<Example, string[]> {
  const sources = examples.map(sourceOf);
  const options = compilerOptions();
  const names = sources.map(({ fileName }) => fileName);
  const program = ts.createProgram(names, options, hostFor(sources, options));
  const flaws = program.getOptionsDiagnostics().map(({ messageText }) => messageText);
  if (flaws.length) throw new Error(`The compiler refuses its options: ${JSON.stringify(flaws)}`);
  return new Map(
    sources.map((source) => {
      const file = program.getSourceFile(source.fileName);
      if (!file) throw new Error(`The compiler did not read ${relative(REPOSITORY, source.fileName)}.`);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [source.example, found.map((diagnostic) => explain(diagnostic, source))];
    }),
  );
}
