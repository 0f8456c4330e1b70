import { Test } from '@nestjs/testing';
import { MinimisationControl } from './minimisation/minimisation.control';
import { PersonalDataPromptControl } from './personal-data/personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
import { PrivacyModule } from './privacy.module';
import { type PrivacyOptions } from './privacy.options';
import { Conversations } from './pseudonym/conversation/conversations.service';
import { MemoryPseudonymStore } from './pseudonym/conversation/memory-pseudonym-store';

const compile = (options: PrivacyOptions) =>
  Test.createTestingModule({ imports: [PrivacyModule.forRoot(options)] }).compile();

describe('PrivacyModule', () => {
  it('provides the three controls and stands alone', async () => {
    const module = await compile({});
    for (const control of [MinimisationControl, PersonalDataPromptControl, PersonalDataReplyControl]) {
      expect(module.get(control)).toBeInstanceOf(control);
    }
  });

  it('takes its options later', async () => {
    const imports = [PrivacyModule.forRootAsync({ useFactory: () => ({ operator: 'redact' as const }) })];
    const module = await Test.createTestingModule({ imports }).compile();
    expect(module.get(PersonalDataPromptControl)).toBeDefined();
  });

  it('offers conversations, which say what they lack', async () => {
    const store = new MemoryPseudonymStore();
    expect((await compile({ conversations: { store } })).get(Conversations)).toBeInstanceOf(Conversations);
    const alone = (await compile({})).get(Conversations);
    await expect(alone.purgeExpired()).rejects.toThrow('conversations: { store }');
  });

  it.each([
    [{ operator: 'anonymise' }, 'Use one of'],
    [{ operators: { EMAIL: 'drop' } }, 'Use one of'],
    [{ operators: { email: 'redact' } }, 'Write it as findings do'],
    [{ operators: { EMAIL: { operator: 'shred' } } }, 'Use one of'],
    [{ operators: { EMAIL: null } }, 'Use one of'],
    [{ operators: { EMAIL: 'hash' } }, 'hash needs a key'],
    [{ operator: { operator: 'hash' } }, 'hash needs a key'],
    [{ operators: { EMAIL: { operator: 'hash', key: { name: 'privacy/hash-key' } } } }, 'SecretsModule'],
    [{ operators: { EMAIL: 'encrypt' } }, 'EncryptionModule'],
    [{ operators: { EMAIL: 'generalise' } }, 'nothing coarser'],
    [{ operators: { AGE: { operator: 'generalise', band: -1 } } }, '"band"'],
    [{ operators: { SECRET: 'pseudonymise' } }, 'never comes back'],
    [{ operators: { SECRET: 'surrogate' } }, 'never comes back'],
    [{ conversations: { lifetimeMs: 0 } }, 'lifetimeMs'],
  ])('refuses %j at boot', async (options, words) => {
    await expect(compile(options as PrivacyOptions)).rejects.toThrow(words);
  });
});
