import { generateText, stepCountIs } from 'ai';
import { modelDouble } from 'unseen-guardian/testing';
import { ANA, callOf, toolDesk } from '../../../test/tool-fixture';
import { prompt } from '../../writing/prompt.tag';

it('runs tools for the caller, with the scopes that each declares and no others', async () => {
  const replies = [[callOf('files_read', {}), callOf('desk_look', {}, 'c2')], 'Done.'];
  const desk = toolDesk(modelDouble({ replies }));
  await desk.inside(() =>
    generateText({
      ...{ model: desk.model, messages: prompt`What about my files?`, stopWhen: stepCountIs(2) },
      tools: desk.guarded.for('files.read', 'desk.look'),
    }),
  );
  expect(desk.ran.map(([name]) => name)).toEqual(['files.read', 'desk.look']);
  expect(desk.principals).toEqual([
    { ...ANA, scopes: ['files'] },
    { ...ANA, scopes: [] },
  ]);
});
