import { secret, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { FixedClock, modelDouble } from 'unseen-guardian/testing';
import { GuardedModels } from '../guarded-models.service';
import { type ModelDeclaration } from '../model.options';
import { RECIPIENTS, SpecGate } from '../../test/fixture';
import { GuardedRoom } from './guarded-room';
import { LateModel } from './late-model';

/** A source whose secret the spec rotates. */
class RotatingSource extends SecretSource {
  readonly name = 'rotating';
  value = 'key-1';
  async fetch() {
    return { value: Buffer.from(this.value), version: this.value };
  }
}

const room = new GuardedRoom({
  promptControls: { list: [] },
  replyControls: { list: [] },
  gate: new SpecGate(),
});
const declared = (over: Partial<ModelDeclaration> = {}): ModelDeclaration => ({
  recipient: 'double:local',
  create: () => modelDouble(),
  ...over,
});

describe('a declared model', () => {
  it('is made late, once, and again when its key was rotated', async () => {
    const source = new RotatingSource();
    const clock = new FixedClock();
    const keys: unknown[] = [];
    const create = (key: string | undefined) => (keys.push(key), modelDouble());
    const late = new LateModel(
      'default',
      declared({ secret: secret('double/key'), create }),
      new Secrets({ sources: [source] }, clock),
    );
    expect(keys).toEqual([]);
    const [first, same] = await Promise.all([late.current(), late.current()]);
    expect(first).toBe(same);
    source.value = 'key-2';
    clock.advance(24 * 3_600_000);
    expect(await late.current()).not.toBe(first);
    expect(keys).toEqual(['key-1', 'key-2']);
  });

  it('is tried again after it could not be made', async () => {
    let tries = 0;
    const create = () => {
      if (!tries++) throw new Error('not yet');
      return modelDouble();
    };
    const late = new LateModel('default', declared({ create }));
    await expect(late.current()).rejects.toMatchObject({ code: 'GUARDIAN_UNAVAILABLE' });
    await expect(late.current()).resolves.toMatchObject({ provider: 'double' });
  });

  it.each([
    ['the name of a model', declared({ create: () => 'gpt' as never }), /specification "v3"/],
    ['a secret without SecretsModule', declared({ secret: secret('double/key') }), /SecretsModule/],
  ])('says what to do about %s', async (_, declaration, remedy) => {
    const error = await new LateModel('default', declaration).current().catch((each: Error) => each);
    expect((error as Error).cause).toMatchObject({ message: expect.stringMatching(remedy) });
  });
});

describe('GuardedModels', () => {
  it('knows its models by name', () => {
    const models = new GuardedModels(
      { models: { default: declared(), small: declared() }, recipients: RECIPIENTS },
      room,
    );
    expect(models.get('small')).toMatchObject({ modelId: 'small', provider: 'double:local' });
    expect(() => models.get('big')).toThrow('There is no model "big". Declared are: "default", "small".');
    expect(() => models.get('constructor')).toThrow();
  });

  it.each([
    ['no model', {}, /No model is declared/],
    ['an odd recipient', { default: declared({ recipient: 'OpenAI' }) }, /provider:region/],
    [
      'an undeclared recipient',
      { default: declared({ recipient: 'some:body' }) },
      /"some:body"\. Declare it/,
    ],
    ['no create', { default: declared({ create: undefined as never }) }, /create/],
  ])('does not start with %s', (_, models, remedy) => {
    expect(() => new GuardedModels({ models, recipients: RECIPIENTS }, room)).toThrow(remedy);
  });
});
