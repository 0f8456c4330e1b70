import { type ProviderModel } from '../language-model.protocol';

/** Where the room gets the provider's model of a call from. */
export interface ModelSource {
  /** What records call the model. */
  readonly name: string;
  /** Who receives the prompt, as `provider:region`. */
  readonly recipient: string;
  /** The model, when there is nothing to wait for. */
  readonly ready: ProviderModel | undefined;
  /** Makes the model, or makes it again when its key was rotated. */
  current(): Promise<ProviderModel>;
}

/** A model that is there already. */
export const readyModel = (name: string, recipient: string, ready: ProviderModel): ModelSource => ({
  name,
  recipient,
  ready,
  current: () => Promise.resolve(ready),
});
