import { join } from 'node:path';
import ts from 'typescript';
import manifest from '../../package.json';
import { REPOSITORY } from './markdown';

/** The sub-paths of the package and the sources behind them. */
const FACES = Object.entries(manifest.exports).flatMap(([subPath, target]) =>
  typeof target === 'string'
    ? []
    : [[subPath, join(REPOSITORY, target.types.replace('./dist/', '').replace('.d.ts', '.ts'))] as const],
);

describe('every exported symbol has a TSDoc comment', () => {
  let program: ts.Program;
  beforeAll(() => {
    const path = join(REPOSITORY, 'tsconfig.json');
    const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: { compilerOptions: object } };
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, REPOSITORY);
    program = ts.createProgram(
      FACES.map(([, file]) => file),
      { ...options, types: ['node'] },
    );
  }, 120_000);

  const undocumented = (file: string): string[] => {
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    const exported = checker.getExportsOfModule(module);
    expect(exported.length).toBeGreaterThan(0);
    return exported.flatMap((symbol) => {
      const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return declared.getDocumentationComment(checker).length > 0 ? [] : [symbol.name];
    });
  };

  it.each(FACES)('of %s', (_subPath, file) => {
    expect(undocumented(file)).toEqual([]);
  });
});
