import { type Secrets } from 'unseen-guardian/secrets';
import { GuardedLanguageModel } from './call/guarded-language-model';
import { type GuardedRoom } from './call/guarded-room';
import { LateModel } from './call/late-model';
import { readyModel } from './call/model-source';
import { assertProviderModel } from './call/provider-model';
import { type GuardedModel, type ProviderModel } from './language-model.protocol';
import { assertModelOptions, type ModelOptions } from './model.options';
import { assertRecipient } from './recipient-name';
import { assertDeclared } from './recipients/recipient-rule';

/** What a model that is guarded by hand is called, and who receives its prompts. */
export interface GuardedBy {
  /** Who receives the prompt, as `provider:region`; the purpose must name it. */
  readonly recipient: string;
  /** What records call the model. @default the provider's own name of it */
  readonly name?: string;
}

/** The models of the service, each behind all controls of the exchange. */
export class GuardedModels {
  private readonly byName: ReadonlyMap<string, GuardedModel>;

  /** @throws Error when the options do not hold. */
  constructor(
    private readonly options: ModelOptions,
    private readonly room: GuardedRoom,
    secrets?: Secrets,
  ) {
    assertModelOptions(options);
    this.byName = new Map(
      Object.entries(options.models).map(([name, declaration]) => [
        name,
        new GuardedLanguageModel(new LateModel(name, declaration, secrets), room),
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

  /**
   * Puts a model that you made yourself behind the same controls.
   *
   * @throws Error when the recipient is not declared, or the model is not one of the AI SDK 6 or 7.
   */
  guard(model: ProviderModel, { recipient, name = model.modelId }: GuardedBy): GuardedModel {
    assertRecipient(`Model "${name}"`, recipient);
    assertDeclared(`Model "${name}"`, recipient, this.options.recipients);
    assertProviderModel(name, model);
    return new GuardedLanguageModel(readyModel(name, recipient, model), this.room);
  }
}
