import { Test } from '@nestjs/testing';
import { MinimisationControl } from './minimisation/minimisation.control';
import { PersonalDataPromptControl } from './personal-data/personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
import { PrivacyModule } from './privacy.module';
import { type PrivacyOptions } from './privacy.options';

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

  it.each([
    [{ operator: 'anonymise' }, 'Use one of'],
    [{ operators: { EMAIL: 'drop' } }, 'Use one of'],
    [{ operators: { email: 'redact' } }, 'Write it as findings do'],
  ])('refuses %j at boot', async (options, words) => {
    await expect(compile(options as PrivacyOptions)).rejects.toThrow(words);
  });
});
