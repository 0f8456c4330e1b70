import { HttpStatus, Injectable } from '@nestjs/common';
import {
  block,
  type Exchange,
  GuardianException,
  type ModelCall,
  pass,
  PromptControl,
  type PromptSegment,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { Frame } from '../prompt/frame';
import { assertSpotlighting, type Spotlighting } from '../prompt/spotlighting/spotlighting';
import { type MarkedSegment } from '../prompt/prompt-reader';
import { isInstruction } from '../writing/instructions.tag';

/** A call whose untrusted text can be set apart when the prompt is written for the provider. */
export interface FramedCall extends ModelCall {
  frame?: Frame;
}

/** The host's own code vouches for a text by the mark of the exchange, or by having registered it. */
const isVouchedFor = (segment: PromptSegment): boolean =>
  (segment as Partial<MarkedSegment>).marked === true || isInstruction(segment.text);

// The random end of a version 7 UUID: 62 bits, fresh for each call.
const nonce = (exchange: Exchange): string => exchange.newId().replaceAll('-', '').slice(-16).toUpperCase();

/** Keeps instructions and data apart (OWASP LLM01): refuses instruction text nobody vouches for, frames outside text. */
@Injectable()
export class StructureControl extends PromptControl {
  readonly name = 'structure';

  /** @throws Error when there is no such way to set text apart. */
  constructor(private readonly spotlighting: Spotlighting = 'delimit') {
    super();
    assertSpotlighting(spotlighting);
  }

  run(exchange: Exchange, call: FramedCall): Verdict {
    const isForeign = (segment: PromptSegment) => segment.trust === 'developer' && !isVouchedFor(segment);
    if (call.segments.some(isForeign)) return block(unmarkedInstructions());
    const texts = call.segments.filter(({ trust }) => trust === 'untrusted').map(({ text }) => text);
    if (!texts.length) return pass();
    const { spotlighting = this.spotlighting } = exchange.policy.controls[this.name] ?? {};
    // Only written into the bytes for the provider: the controls after this one see the text as it is.
    call.frame = new Frame(nonce(exchange), { spotlighting, texts });
    return transform({ UNTRUSTED: texts.length });
  }
}

const unmarkedInstructions = (): GuardianException =>
  new GuardianException(
    'GUARDIAN_UNMARKED_INSTRUCTIONS',
    HttpStatus.UNPROCESSABLE_ENTITY,
    'The prompt carries instructions of unknown origin.',
    {
      detail:
        'Write system text with the tag `instructions` (static text without values) and everything else with the tag `prompt`.',
    },
  );
