import { type ControlName, traitsOf } from './control-name';

/** What happens when a control throws. */
export type FailMode = 'deny' | 'degrade' | 'allow';

/** How one endpoint runs one control. */
export interface ControlSettings {
  /**
   * What happens when the control throws: refuse, run its cheaper tier, or go on (recorded each time).
   * @default 'deny'
   */
  readonly onError?: FailMode;
  /** Reports a refusal as `flag` and changes nothing, until the date given; after it the control enforces. */
  readonly shadow?: { readonly until: string };
  /** Switches the control off; the reason is listed by the posture check. */
  readonly off?: { readonly reason: string };
  /** The name of a heavier check that runs as well; the module of the control says which there are. */
  readonly tier?: string;
  /**
   * How easily the control refuses, from 1 (hardly) to 5 (at the least sign); for graded controls only.
   * @default what the module of the control says
   */
  readonly sensitivity?: 1 | 2 | 3 | 4 | 5;
  /**
   * What happens to an attack in a document or a tool result: `block` refuses the call, `drop` takes the text out and goes
   * on without it. For graded controls only.
   * @default 'block'
   */
  readonly poisoned?: 'block' | 'drop';
  /**
   * How text from outside is set apart in prompts: between tags, with a sign between its words, or in Base64. For
   * `structure` only.
   * @default what the module of the control says
   */
  readonly spotlighting?: 'delimit' | 'datamark' | 'encode';
  /**
   * Which values come back in replies and in arguments of tools: `all` that were hidden, those that the caller brought, or
   * none. For `personal-data.reply` only.
   * @default what the module of the control says
   */
  readonly restore?: 'all' | 'owner-only' | 'never';
}

/** Settings by control. */
export type ControlSettingsMap = Readonly<Partial<Record<ControlName, ControlSettings>>>;

/**
 * Checks the settings of an endpoint once, at boot.
 *
 * @throws Error when a strict control is weakened, a control is unknown, a shadow has no end date, or a setting is none or
 *   has no meaning for the control.
 */
export function assertControlSettings(endpointId: string, settings: ControlSettingsMap): void {
  for (const [name, setting] of Object.entries(settings) as [ControlName, ControlSettings][]) {
    const { onError, shadow, off, sensitivity } = setting;
    const where = `@AIEndpoint "${endpointId}", control "${name}"`;
    if (!traitsOf(name))
      throw new Error(`${where}: there is no such control. Remove it or correct its name.`);
    if (traitsOf(name).strict && (shadow || off || (onError && onError !== 'deny'))) {
      throw new Error(`${where}: this control only ever denies. Remove its settings.`);
    }
    if (shadow && Number.isNaN(Date.parse(shadow.until))) {
      throw new Error(`${where}: shadow needs an end date, for example { until: '2027-01-31' }.`);
    }
    if (off && !off.reason.trim()) throw new Error(`${where}: switching a control off needs a reason.`);
    if (sensitivity !== undefined) assertSensitivity(where, name, sensitivity);
    for (const choice of CHOICES) assertChoice(where, name, choice, setting[choice.of]);
  }
}

/** A setting of few words that has a meaning for some controls. */
interface Choice {
  readonly of: 'poisoned' | 'spotlighting' | 'restore';
  readonly values: readonly string[];
  readonly isFor: (name: ControlName) => boolean;
  /** What a control does not do that has no such setting. */
  readonly lack: string;
}

const CHOICES: readonly Choice[] = [
  {
    of: 'poisoned',
    values: ['block', 'drop'],
    isFor: (name) => !!traitsOf(name).graded,
    lack: 'takes no texts out',
  },
  {
    of: 'spotlighting',
    values: ['delimit', 'datamark', 'encode'],
    isFor: (name) => name === 'structure',
    lack: 'sets no texts apart',
  },
  {
    of: 'restore',
    values: ['all', 'owner-only', 'never'],
    isFor: (name) => name === 'personal-data.reply',
    lack: 'brings no values back',
  },
];

function assertChoice(where: string, name: ControlName, choice: Choice, value: string | undefined): void {
  if (value === undefined) return;
  if (!choice.isFor(name)) throw new Error(`${where}: this control ${choice.lack}. Remove "${choice.of}".`);
  if (choice.values.includes(value)) return;
  const values = choice.values.map((one) => `'${one}'`);
  throw new Error(`${where}: "${choice.of}" is ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`);
}

function assertSensitivity(where: string, name: ControlName, sensitivity: number): void {
  if (!traitsOf(name).graded)
    throw new Error(`${where}: this control has no sensitivity. Remove the setting.`);
  if (![1, 2, 3, 4, 5].includes(sensitivity)) {
    throw new Error(
      `${where}: sensitivity is a whole number from 1 (refuses hardly) to 5 (at the least sign).`,
    );
  }
}
