import { type Tool, ToolCatalogue, type ToolSource } from 'unseen-guardian/kernel';
import { assertToolDeclaration } from './tool-declaration';
import { wireName } from './tool-name';

/** Every tool of the service, wherever it comes from; decorated methods are found at boot. */
export class ToolRegistry extends ToolCatalogue {
  private readonly byWireName = new Map<string, Tool>();

  get names(): readonly string[] {
    return [...this.byWireName.values()].map(({ name }) => name);
  }

  /** Every tool. */
  get all(): readonly Tool[] {
    return [...this.byWireName.values()];
  }

  /**
   * Adds the tools of a source.
   *
   * @throws Error when one of them is not well declared, or its name is taken.
   */
  add({ tools }: ToolSource): void {
    for (const tool of tools) {
      assertToolDeclaration(tool);
      const known = this.byWireName.get(wireName(tool.name));
      if (known) {
        throw new Error(
          `The tools "${known.name}" and "${tool.name}" have one name for models. Give each its own: a dot counts as _.`,
        );
      }
      this.byWireName.set(wireName(tool.name), tool);
    }
  }

  find(name: string): Tool | undefined {
    const tool = this.byWireName.get(wireName(name));
    return tool && (tool.name === name || wireName(tool.name) === name) ? tool : undefined;
  }
}
