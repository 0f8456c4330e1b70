import { type FactoryProvider } from '@nestjs/common';
import {
  type AdmitInput,
  type Control,
  type PromptControl,
  PromptControls,
  type ReplyControl,
  ReplyControls,
  type ShapeInput,
} from 'unseen-guardian/kernel';
import { PIPELINE, type PipelineStage } from './pipeline';
import { type ReleaseControl } from '../controls/release.control';

/** The instances of the pipeline's controls, by stage and in order. */
export class BoundControls {
  constructor(
    readonly admit: readonly Control<AdmitInput>[],
    readonly shape: readonly Control<ShapeInput>[],
    readonly prompt: readonly PromptControl[],
    readonly reply: readonly ReplyControl[],
    readonly seal: readonly ReleaseControl[],
  ) {}
}

const STAGES = Object.keys(PIPELINE) as PipelineStage[];

/** Binds the pipeline's list to the instances that the feature modules provide. */
export const BOUND_CONTROLS: FactoryProvider[] = [
  {
    provide: BoundControls,
    inject: STAGES.flatMap((stage) => [...PIPELINE[stage]]),
    useFactory: (...instances: never[]) => {
      const sizes = STAGES.map((stage) => PIPELINE[stage].length);
      const [admit, shape, prompt, reply, seal] = sizes.map((size) => instances.splice(0, size));
      return new BoundControls(admit!, shape!, prompt!, reply!, seal!);
    },
  },
  {
    provide: PromptControls,
    inject: [BoundControls],
    useFactory: ({ prompt }: BoundControls) => ({ list: prompt }),
  },
  {
    provide: ReplyControls,
    inject: [BoundControls],
    useFactory: ({ reply }: BoundControls) => ({ list: reply }),
  },
];
