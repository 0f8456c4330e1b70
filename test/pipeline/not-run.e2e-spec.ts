import { AuthenticationControl, ScopeControl, StepUpControl } from 'unseen-guardian/authentication';
import { AuthorizationControl } from 'unseen-guardian/authorization';
import { PIPELINE, ReleaseControl, TransportControl } from 'unseen-guardian';
import { NetworkThrottleControl, PrincipalThrottleControl } from 'unseen-guardian/limits';
import {
  CanaryControl,
  InjectionControl,
  RecipientControl,
  StructureControl,
  ToolsControl,
  UnsafeOutputControl,
} from 'unseen-guardian/model';
import {
  MinimisationControl,
  PersonalDataPromptControl,
  PersonalDataReplyControl,
  SecretsPromptControl,
  SecretsReplyControl,
} from 'unseen-guardian/privacy';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';

/** Every control of the pipeline, under the name and step it owes a verdict for. */
const CONTROLS: readonly { control: unknown; name: string; step?: string }[] = [
  { control: TransportControl, name: 'transport' },
  { control: NetworkThrottleControl, name: 'throttle', step: 'network' },
  { control: AuthenticationControl, name: 'authentication' },
  { control: PrincipalThrottleControl, name: 'throttle', step: 'principal' },
  { control: StepUpControl, name: 'authentication', step: 'step-up' },
  { control: ScopeControl, name: 'authorization', step: 'scope' },
  { control: AuthorizationControl, name: 'authorization' },
  { control: MinimisationControl, name: 'minimisation' },
  { control: StructureControl, name: 'structure' },
  { control: InjectionControl, name: 'injection' },
  { control: SecretsPromptControl, name: 'secrets.prompt' },
  { control: PersonalDataPromptControl, name: 'personal-data.prompt' },
  { control: RecipientControl, name: 'recipient' },
  { control: CanaryControl, name: 'canary' },
  { control: SecretsReplyControl, name: 'secrets.reply' },
  { control: PersonalDataReplyControl, name: 'personal-data.reply' },
  { control: UnsafeOutputControl, name: 'unsafe-output' },
  { control: ToolsControl, name: 'tools' },
  { control: ReleaseControl, name: 'audit' },
];

/** A control that does nothing: it looks as if it were there, and says nothing. */
const hollow = (name: string, step?: string) => ({
  name,
  step,
  run: () => undefined,
  open: () => undefined,
  start: () => false,
});

it('covers every control of the pipeline', () => {
  expect(CONTROLS.map(({ control }) => control)).toEqual(Object.values(PIPELINE).flat());
});

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  describe.each(['ask', 'stream'])('POST /desk/%s', (path) => {
    it.each(CONTROLS)('denies when $name $step does nothing', async ({ control, name, step }) => {
      const model = modelDouble({ replies: ['At nine.'] });
      const audit = new MemoryAuditStore();
      const replace = [{ token: control, value: hollow(name, step) }];
      const desk = await start(smallDesk({ issuer, model, options: { audit: { store: audit } } }), {
        replace,
      });
      const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
      const { status, text } = await ask(`${desk.url}/desk/${path}`, {
        token,
        body: { text: 'When do you open?' },
      });
      await desk.close();

      expect(text).toContain('GUARDIAN_CONTROL_NOT_RUN');
      expect(text).not.toContain('At nine');
      // Behind the headers of a stream a refusal can only be an event.
      expect([503, path === 'stream' ? 200 : 503]).toContain(status);
      expect(model.calls).toHaveLength(0);
      const settled = audit.said().find(({ type }) => type === 'exchange.settled');
      expect(settled?.controls).toMatchObject({ [name]: 'not_run' });
    });
  });
});
