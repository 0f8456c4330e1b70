import { Inject, Injectable, type Type } from '@nestjs/common';
import { isScope } from 'unseen-guardian/authentication';
import { assertProtected } from 'unseen-guardian/authorization';
import {
  assertControlSettings,
  type Control,
  type ControlSettings,
  type ControlSettingsMap,
  type ControlStep,
  type EndpointPolicy,
  type Purpose,
  type StepUpRequirement,
} from 'unseen-guardian/kernel';
import { type AIEndpointOptions } from '../decorator/ai-endpoint.options';
import { ENDPOINT_METADATA_KEY, STEP_UP_METADATA_KEY } from '../decorator/endpoint-metadata.key';
import { type Handler } from '../http/route-metadata';
import { GUARDIAN_OPTIONS, type GuardianOptions } from '../module/guardian.options';
import { BoundControls } from './bound-controls';

const optionsOn = (target: object): AIEndpointOptions =>
  (Reflect.getMetadata(ENDPOINT_METADATA_KEY, target) as AIEndpointOptions | undefined) ?? {};

const stepUpOn = (target: object): StepUpRequirement | undefined =>
  Reflect.getMetadata(STEP_UP_METADATA_KEY, target) as StepUpRequirement | undefined;

/** What the method says overrides what the class says, field by field. */
function stepUpOf(controller: Type, handler: Handler): Pick<EndpointPolicy, 'stepUp'> {
  const [outer, inner] = [stepUpOn(controller), stepUpOn(handler)];
  return outer || inner ? { stepUp: Object.freeze({ ...outer, ...inner }) } : {};
}

function assertScopes(id: string, scopes: readonly string[] | undefined): void {
  if (!scopes || (scopes.length && scopes.every(isScope))) return;
  throw new Error(
    `@AIEndpoint "${id}" has \`scopes\` that no token can have. Write them one by one, without spaces and quotes: ` +
      "['tickets.read'].",
  );
}

type Checked = Pick<Control<never>, 'assertSettings'>;

/** A control that has no tiers would ignore the name of one in silence. */
function assertTier(
  where: string,
  controls: readonly Checked[],
  settings: ControlSettings,
  purpose: Purpose,
): void {
  if (settings.tier !== undefined && !controls.some(({ assertSettings }) => assertSettings))
    throw new Error(`${where}: this control has no tiers. Remove the setting.`);
  try {
    for (const control of controls) control.assertSettings?.(settings, purpose);
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
  }
}

/** Works out, once per handler, what its `@AIEndpoint` demands. */
@Injectable()
export class EndpointPolicies {
  private readonly known = new WeakMap<object, EndpointPolicy>();

  constructor(
    @Inject(GUARDIAN_OPTIONS) private readonly options: GuardianOptions,
    private readonly controls: BoundControls,
  ) {}

  /**
   * The policy of a handler.
   *
   * @throws Error when the decorator lacks a field, or names an unknown purpose or control.
   */
  of(controller: Type, handler: Handler): EndpointPolicy {
    let policy = this.known.get(handler);
    if (!policy) this.known.set(handler, (policy = this.resolve(controller, handler)));
    return policy;
  }

  /** Whether a handler hands its reply to `exchange.pipe`. */
  isRaw(controller: Type, handler: Handler): boolean {
    return optionsOn(handler).raw ?? optionsOn(controller).raw ?? false;
  }

  private resolve(controller: Type, handler: Handler): EndpointPolicy {
    const [outer, inner] = [optionsOn(controller), optionsOn(handler)];
    const merged = { ...outer, ...inner, controls: { ...outer.controls, ...inner.controls } };
    const id = merged.id ?? `${controller.name}.${handler.name}`;
    const required = (field: 'purpose' | 'action' | 'resource') => {
      if (!merged[field]) throw new Error(`@AIEndpoint "${id}" has no ${field}. Add it to the decorator.`);
      return merged[field];
    };
    const [action, resource] = [required('action') as string, required('resource')];
    assertControlSettings(id, merged.controls);
    assertProtected(id, action, resource);
    assertScopes(id, merged.scopes);
    const purpose = this.purpose(id, required('purpose') as string);
    return {
      id,
      purpose,
      action,
      resource,
      ...(merged.resourceId !== undefined && { resourceId: merged.resourceId }),
      ...(merged.scopes && { scopes: merged.scopes }),
      ...stepUpOf(controller, handler),
      transports: merged.transports ?? ['http'],
      tools: merged.tools ?? [],
      controls: merged.controls,
      owed: this.owed(id, merged.controls, purpose),
    };
  }

  private purpose(id: string, name: string): Purpose {
    const purpose = this.options.purposes[name];
    if (purpose) return purpose;
    const declared = Object.keys(this.options.purposes).join(', ');
    throw new Error(
      `@AIEndpoint "${id}" names the purpose "${name}", which is not declared. Declared: ${declared}.`,
    );
  }

  private owed(id: string, settings: ControlSettingsMap, purpose: Purpose): EndpointPolicy['owed'] {
    const { admit, shape, prompt, reply, seal } = this.controls;
    const bound: readonly (ControlStep & Checked)[] = [...[...admit, ...shape, ...prompt, ...seal], ...reply];
    for (const [name, asked] of Object.entries(settings)) {
      const controls = bound.filter((control) => control.name === name);
      if (controls.length === 0) {
        throw new Error(
          `@AIEndpoint "${id}" sets the control "${name}", which no module binds. Remove the setting.`,
        );
      }
      assertTier(`@AIEndpoint "${id}", control "${name}"`, controls, asked, purpose);
    }
    const on = <Step extends ControlStep>(steps: readonly Step[]) =>
      steps.filter(({ name }) => !settings[name]?.off);
    return { admit: on(admit), shape: on(shape), prompt: on(prompt), reply: on(reply), seal: on(seal) };
  }
}
