import { type Secrets } from 'unseen-guardian/secrets';
import { GuardedLanguageModel } from './call/guarded-language-model';
import { LateModel } from './call/late-model';
import { type ModelPorts } from './call/model-ports';
import { type GuardedModel } from './language-model.protocol';
import { assertModelOptions, type ModelOptions } from './model.options';

/** The models of the service, each behind all controls of the exchange. */
export class GuardedModels {
  private readonly byName: ReadonlyMap<string, GuardedModel>;

  /** @throws Error when the options do not hold. */
  constructor(options: ModelOptions, ports: ModelPorts, secrets?: Secrets) {
    assertModelOptions(options);
    this.byName = new Map(
      Object.entries(options.models).map(([name, declaration]) => [
        name,
        new GuardedLanguageModel(new LateModel(name, declaration, secrets), ports),
      ]),
    );
  }

  /** The names of the declared models. */
  get names(): string[] {
    return [...this.byName.keys()];
  }

  /**
   * A model, for the functions of the AI SDK: `generateText({ model: models.get('default'), … })`.
   *
   * @throws Error when no model is declared under this name.
   */
  get(name: string): GuardedModel {
    const model = this.byName.get(name);
    if (!model) {
      const known = this.names.map((each) => `"${each}"`).join(', ');
      throw new Error(`There is no model "${name}". Declared are: ${known}.`);
    }
    return model;
  }
}
