import { type Span } from '../../../text/text-view';
import { hashOfWord, hashOn, placeOf } from './word-table';

/** Words that stand side by side in orders, and hardly ever the other way round. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    'of_the in_the to_the all_previous previous_instructions the_above above_instructions' +
    'your_instructions your_system system_prompt the_system ignore_all ignore_the ignore_your' +
    'ignore_previous ignore_any forget_all forget_everything disregard_all disregard_the disregard_your' +
    'disregard_any prior_instructions all_prior all_instructions reveal_your reveal_the show_me tell_me' +
    'print_your print_the you_are are_now now_a and_reveal do_not your_rules the_rules all_rules' +
    'your_initial initial_instructions original_instructions your_guidelines repeat_the everything_above' +
    'developer_mode safety_guidelines your_safety the_password the_secret admin_password any_restrictions' +
    'without_any no_restrictions act_as pretend_to pretend_you instead_of the_following give_me with_the' +
    'for_the on_the from_the at_the this_is it_is you_have have_been to_be is_the and_the must_be will_be' +
    'system_message hidden_instructions content_policy all_safety the_user to_a in_a as_a of_your in_your' +
    'to_your  from_now now_on never_refuse must_obey every_request to_every me_the with_the only_with' +
    'the_key the_database the_real real_rules show_the what_is that_you you_must you_were were_told' +
    'and_tell me_how how_to to_build and_write'
  ).split(' '),
);

/** How many pairs of neighbours are words of orders, in that order. */
export const pairsIn = (words: readonly string[]): number =>
  words.filter((word, at) => at > 0 && PAIRS.has(`${words[at - 1]}_${word}`)).length;

const placeOfPair = (first: number, second: number): number => placeOf(Math.imul(first, 17) ^ second);

const turned: Readonly<Uint8Array> = (() => {
  const places = new Uint8Array(0x10000);
  for (const pair of PAIRS) {
    const [first = '', second = ''] = pair.split('_');
    places[placeOfPair(hashOfWord(second), hashOfWord(first))] = 1;
  }
  return places;
})();

/** Whether two words in a row, given by their hashes, are such a pair the other way round; chance makes one in 500. */
export const isTurnedPair = (first: number, second: number): boolean =>
  turned[placeOfPair(first, second)] === 1;

const APOSTROPHE = 39;
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || code === APOSTROPHE;

/** How many such pairs there may be in a stretch, counted by their hashes: never fewer than there are. Allocates nothing. */
export function mostTurnedPairs(text: string, { start, end }: Span): number {
  let pairs = 0;
  let before = 0;
  let words = 0;
  for (let at = start; at < end;) {
    let hash = 0;
    const first = at;
    for (; at < end && isOfWord(text.charCodeAt(at)); at++) hash = hashOn(hash, text.charCodeAt(at));
    if (at === first) {
      at++;
      continue;
    }
    if (words++ > 0 && isTurnedPair(before, hash)) pairs++;
    before = hash;
  }
  return pairs;
}
