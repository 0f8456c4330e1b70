import { type ModelTool } from 'unseen-guardian/kernel';
import { type JsonObject, objectsOf, textOf } from './json';
import { unreadableRequest } from './member-rules';

/** The functions of a request, each found in its tool by `definitionOf`. */
export function functionTools(
  tools: unknown,
  definitionOf: (tool: JsonObject) => JsonObject | undefined,
  schema: string,
): ModelTool[] {
  return objectsOf(tools).map((tool) => {
    const definition = definitionOf(tool);
    if (!definition)
      throw unreadableRequest('Only function tools can be checked: the provider runs others itself.');
    const { name, description } = definition;
    return {
      name: textOf(name),
      ...(typeof description === 'string' && { description }),
      inputSchema: definition[schema] ?? { type: 'object' },
    };
  });
}
