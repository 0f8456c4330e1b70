import { HttpStatus } from '@nestjs/common';
import { GuardianException } from 'unseen-guardian/kernel';
import { type SecretHandle, type Secrets } from 'unseen-guardian/secrets';
import { type ProviderModel } from '../language-model.protocol';
import { type ModelSource } from './model-source';
import { type ModelDeclaration } from '../model.options';
import { assertProviderModel } from './provider-model';

interface MadeModel {
  readonly version: string | undefined;
  readonly model: Promise<ProviderModel>;
}

/** A declared model that is made at its first use, and again when its key was rotated. */
export class LateModel implements ModelSource {
  private made?: MadeModel | undefined;
  private keyless?: ProviderModel;

  constructor(
    readonly name: string,
    readonly declaration: ModelDeclaration,
    private readonly secrets?: Secrets,
  ) {}

  /** Who receives the prompt. */
  get recipient(): string {
    return this.declaration.recipient;
  }

  /** The model, when it was made and needs no key: then there is nothing to rotate, and nothing to wait for. */
  get ready(): ProviderModel | undefined {
    return this.keyless;
  }

  /**
   * The provider's model, made with the current key.
   *
   * @throws GuardianException 503 when the key cannot be read or the model cannot be made.
   */
  async current(): Promise<ProviderModel> {
    try {
      const key = await this.key();
      if (this.made?.version !== key?.version || !this.made) this.remember(key);
      const model = await this.made!.model;
      if (!this.declaration.secret) this.keyless = model;
      return model;
    } catch (cause) {
      if (cause instanceof GuardianException) throw cause;
      throw new GuardianException(
        'GUARDIAN_UNAVAILABLE',
        HttpStatus.SERVICE_UNAVAILABLE,
        'The model is not available.',
        { cause },
      );
    }
  }

  private remember(key: SecretHandle | undefined): void {
    const made: MadeModel = { version: key?.version, model: this.make(key) };
    this.made = made;
    // A failure is not remembered: the next call tries again. The caller of this one gets it from the same promise.
    made.model.catch(() => {
      if (this.made === made) this.made = undefined;
    });
  }

  private async make(key: SecretHandle | undefined): Promise<ProviderModel> {
    const { create } = this.declaration;
    const model = key ? await key.use((value) => create(value)) : await create('');
    assertProviderModel(this.name, model);
    return model;
  }

  private async key(): Promise<SecretHandle | undefined> {
    const { secret } = this.declaration;
    if (!secret) return undefined;
    if (!this.secrets) {
      throw new Error(`Model "${this.name}" needs a secret: import SecretsModule.forRoot({ sources }).`);
    }
    return this.secrets.get(secret, 'model');
  }
}
