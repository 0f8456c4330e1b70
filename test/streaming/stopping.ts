import { type Exchange, ReplyBlockedException } from 'unseen-guardian/kernel';
import { PersonalDataReplyControl } from 'unseen-guardian/privacy';
import { type Replacement } from 'unseen-guardian/testing';

/** The word at which a reply is stopped. */
export const SECRET_WORD = 'SWORDFISH';

/** A reply control that stops a reply at the secret word. */
export const STOPPING: Replacement = {
  token: PersonalDataReplyControl,
  value: {
    name: 'personal-data.reply',
    open: (_exchange: Exchange) => ({
      write: (_channel: string, piece: string) => {
        if (piece.includes(SECRET_WORD)) throw new ReplyBlockedException();
        return piece;
      },
      end: () => '',
      verdict: () => ({ kind: 'pass' }) as const,
    }),
  },
};
