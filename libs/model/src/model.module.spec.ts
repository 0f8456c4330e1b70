import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { PromptControls, ProviderGate, ReplyControls } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { RECIPIENT, RECIPIENTS, SpecGate } from '../test/fixture';
import { InjectionControl } from './injection/injection.control';
import { RecipientControl } from './controls/recipient.control';
import { StructureControl } from './controls/structure.control';
import { GuardedModels } from './guarded-models.service';
import { ModelModule } from './model.module';

@Global()
@Module({
  providers: [
    {
      provide: PromptControls,
      inject: [StructureControl, InjectionControl, RecipientControl],
      useFactory: (...list: never[]) => ({ list }),
    },
    { provide: ReplyControls, useValue: { list: [] } },
    { provide: ProviderGate, useClass: SpecGate },
  ],
  exports: [PromptControls, ReplyControls, ProviderGate],
})
class PipelineModule {}

const options = {
  models: { default: { recipient: RECIPIENT, create: () => modelDouble() } },
  recipients: RECIPIENTS,
};

it.each([
  ['forRoot', () => ModelModule.forRoot(options)],
  ['forRootAsync', () => ModelModule.forRootAsync({ useFactory: () => options })],
])('%s provides the models and the controls', async (_, make) => {
  const app = await Test.createTestingModule({ imports: [PipelineModule, make()] }).compile();
  expect(app.get(GuardedModels).names).toEqual(['default']);
  expect(app.get(StructureControl).name).toBe('structure');
});

it('does not start with options that do not hold', async () => {
  const wrong = { ...options, models: { default: { recipient: 'OpenAI', create: () => modelDouble() } } };
  const starting = Test.createTestingModule({
    imports: [PipelineModule, ModelModule.forRoot(wrong)],
  }).compile();
  await expect(starting).rejects.toThrow(/provider:region/);
});
