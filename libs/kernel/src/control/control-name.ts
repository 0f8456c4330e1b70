/** Where in the exchange a control runs. */
export type Stage = 'admit' | 'shape' | 'prompt' | 'reply' | 'seal';

/** What the catalogue says of one control. */
export interface ControlTraits {
  readonly stage: Stage;
  /** A strict control knows only the fail mode `deny`: no shadow, no degrade, no off. */
  readonly strict: boolean;
  /** A graded control has a `sensitivity` from 1 to 5. */
  readonly graded?: boolean;
  /** A block by this control is an incident: somebody got past the others, and must be looked at. */
  readonly incident?: boolean;
}

/** Every control the framework knows, in the order of the exchange. */
export const CONTROLS = {
  transport: { stage: 'admit', strict: true },
  throttle: { stage: 'admit', strict: false },
  authentication: { stage: 'admit', strict: true },
  authorization: { stage: 'admit', strict: true },
  restriction: { stage: 'admit', strict: true },
  anomaly: { stage: 'admit', strict: false },
  budget: { stage: 'admit', strict: false },
  minimisation: { stage: 'shape', strict: false },
  structure: { stage: 'prompt', strict: true },
  injection: { stage: 'prompt', strict: false, graded: true },
  'secrets.prompt': { stage: 'prompt', strict: false },
  'personal-data.prompt': { stage: 'prompt', strict: false },
  recipient: { stage: 'prompt', strict: true },
  canary: { stage: 'reply', strict: false, incident: true },
  'secrets.reply': { stage: 'reply', strict: false },
  'personal-data.reply': { stage: 'reply', strict: false },
  'unsafe-output': { stage: 'reply', strict: false },
  tools: { stage: 'reply', strict: true },
  audit: { stage: 'seal', strict: true },
} as const satisfies Record<string, ControlTraits>;

/** The name of a control, as it appears in verdicts, problems and audit records. */
export type ControlName = keyof typeof CONTROLS;

/** The traits of a control. */
export const traitsOf = (name: ControlName): ControlTraits => CONTROLS[name];
