import { TOOL_SINKS, type ToolDeclaration } from 'unseen-guardian/kernel';
import { compileRules } from '../args/argument-rules';
import { assertToolName } from './tool-name';
import { assertToolSchema, hasPath } from './tool-schema';

const CONFIRM: readonly unknown[] = [undefined, false, 'when-tainted', 'always'];

const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

type Assertion = (declaration: ToolDeclaration) => void;

const complain = ({ name }: ToolDeclaration, remedy: string): never => {
  throw new Error(`@AITool "${name}" ${remedy}`);
};

const ASSERTIONS: readonly Assertion[] = [
  ({ name }) => assertToolName(name),
  (tool) => tool.description?.trim() || complain(tool, 'needs a description: the model reads it.'),
  (tool) => tool.action?.trim() || complain(tool, 'needs an action: the caller must have the right to it.'),
  (tool) =>
    (tool.scopes ?? []).every((scope) => SCOPE.test(scope)) ||
    complain(
      tool,
      'has a scope that no token can have (RFC 6749 §3.3): printable characters without spaces.',
    ),
  (tool) =>
    Object.hasOwn(TOOL_SINKS, tool.sink) ||
    complain(tool, `has no known sink. Write one of ${Object.keys(TOOL_SINKS).join(', ')}.`),
  (tool) =>
    CONFIRM.includes(tool.confirm) ||
    complain(tool, "has a confirm that is not false, 'when-tainted' or 'always'."),
  ({ name, input }) => assertToolSchema(name, input),
  (tool) => void compileRules(tool),
  (tool) => {
    const lost = Object.keys(tool.args ?? {}).find((path) => !hasPath(tool.input, path));
    if (lost !== undefined)
      complain(tool, `has a rule for the argument "${lost}", which its input does not have.`);
  },
];

/**
 * Checks what is said of a tool, once.
 *
 * @throws Error with the remedy when something is missing or has no meaning.
 */
export function assertToolDeclaration(declaration: ToolDeclaration): void {
  for (const assert of ASSERTIONS) assert(declaration);
}
