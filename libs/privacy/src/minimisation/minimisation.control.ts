import { Injectable } from '@nestjs/common';
import {
  block,
  Control,
  type Exchange,
  isInShadow,
  InvalidFieldsException,
  pass,
  type ShapeInput,
  transform,
  UnneededDataException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { BodySurvey } from './body-survey';

const isEmpty = (body: unknown): boolean =>
  body === undefined ||
  body === null ||
  body === '' ||
  (typeof body === 'object' && Object.keys(body).length === 0);

/**
 * Refuses data that the purpose does not need, and drops fields meant for other purposes (GDPR Art. 5(1)(b) and (c)).
 *
 * It reads the body as the adapter parsed it, so that no pipe can hide a field first.
 */
@Injectable()
export class MinimisationControl extends Control<ShapeInput> {
  readonly name = 'minimisation';

  run(exchange: Exchange, { body, dto }: ShapeInput): Verdict {
    if (isEmpty(body)) return pass();
    if (typeof body !== 'object' || (!dto && Array.isArray(body))) {
      const reason = dto ? 'it must be an object' : 'this endpoint takes no body';
      return block(new InvalidFieldsException([{ field: 'body', reason }]));
    }
    const purpose = exchange.policy.purpose.name;
    const survey = new BodySurvey(purpose);
    survey.read(body, dto ? [dto] : []);
    const { problems, surplus } = survey;
    if (problems.length > 0) {
      return block(new UnneededDataException(purpose, problems), { UNNEEDED_FIELD: problems.length });
    }
    if (!isInShadow(exchange, this)) for (const { parent, key } of surplus) delete parent[key];
    return surplus.length > 0 ? transform({ UNNEEDED_FIELD: surplus.length }) : pass();
  }
}
