import { Injectable } from '@nestjs/common';
import { Control, type Exchange, type Verdict } from 'unseen-guardian/kernel';
import { InjectionScreens, screenVerdict, unlessTooLong } from 'unseen-guardian/model';

/**
 * Rejects an attack early, on the fields marked `@PromptField`; the guarded model stays the authority. What a judge of
 * the endpoint may still acquit is left to it.
 */
@Injectable()
export class PromptFieldControl extends Control<readonly string[]> {
  readonly name = 'injection';
  override readonly step = 'early';

  constructor(private readonly screens: InjectionScreens) {
    super();
  }

  run(exchange: Exchange, texts: readonly string[]): Verdict {
    return unlessTooLong(() => {
      const screened = texts.map((text) =>
        this.screens.screen(exchange, { text, trust: 'user', history: [] }),
      );
      return screenVerdict(screened.filter((text) => !this.screens.isInDoubt(exchange, text)));
    });
  }
}
