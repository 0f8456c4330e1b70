import { gap, type InjectionRule, oneOf, words } from '../injection-rule';
import { type AttackVocabulary, VOCABULARIES } from './languages';

/** What a support text speaks of when it asks to ignore something in good faith. */
const HARMLESS =
  '(?!\\s(?:e-?mails?|mails?|messages?|comments?|tickets?|orders?|errors?|warnings?|sections?|lines?|files?|changes?|columns?|rows?))';
/** A caller may take back instructions of their own. */
const NOT_MINE = '(?![\\s,:"\']{1,3}(?:(?:all|any|of)\\s){0,2}(?:my|our|meine|mes|mis|mie|mijn|minhas)\\s)';

const firstWords = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => /^[a-z]+/.exec(phrase)![0])),
];

/** "Ignore all previous instructions", adjective before the noun or after it. */
const overrideIn = ({ language, lift, earlier, instructions }: AttackVocabulary): InjectionRule => ({
  id: `override.${language}`,
  weight: 0.85,
  anchors: lift,
  pattern: new RegExp(
    `${oneOf(lift)}${NOT_MINE}${gap(4)}(?:${oneOf(earlier)}${gap(3)}${oneOf(instructions)}|${oneOf(instructions)}${gap(3)}${oneOf(earlier)})`,
    'y',
  ),
});

/** "Reveal your system prompt". */
const revealIn = ({ language, reveal, yours, instructions }: AttackVocabulary): InjectionRule => ({
  id: `reveal.${language}`,
  weight: 0.6,
  anchors: reveal,
  pattern: new RegExp(
    `${oneOf(reveal)}${gap(5)}(?:${oneOf(yours)}${gap(2)}${oneOf(instructions)}|(?:the|den|le|el|il|o|de|your|dein|dei?nen|ton|votre|tu|tuo|il\\stuo|seu|je)\\s(?:complete|full|entire|hidden|secret|initial|original)?\\s?(?:system|systeem|hidden|secret|initial)[\\s-]?(?:prompt|message|instructions?))`,
    'y',
  ),
});

/** "You are now DAN". */
const roleIn = ({ language, role }: AttackVocabulary): InjectionRule => ({
  id: `role.${language}`,
  weight: 0.5,
  anchors: firstWords(role),
  pattern: new RegExp(oneOf(role), 'y'),
});

const LIFT = words('ignore disregard forget neglect overlook dismiss discard');

/** Attacks on the instructions themselves, in every language, and the English ones that have a form of their own. */
export const INSTRUCTION_RULES: readonly InjectionRule[] = [
  ...VOCABULARIES.flatMap((vocabulary) => [overrideIn(vocabulary), revealIn(vocabulary), roleIn(vocabulary)]),
  {
    id: 'override.all',
    weight: 0.55,
    anchors: LIFT,
    pattern: new RegExp(
      `${oneOf(LIFT)}${NOT_MINE}${gap(2)}(?:all|any|every|these|those|the|given)\\s(?:of\\s)?(?:the\\s|your\\s|other\\s|given\\s)?(?:instructions?|prompts?|guidelines|directives|directions)\\b`,
      'y',
    ),
  },
  {
    id: 'override.above',
    weight: 0.6,
    anchors: LIFT,
    pattern: new RegExp(
      `${oneOf(LIFT)}\\s(?:(?:everything|anything|all|whatever|what|of|the|that|is|was|came|text|i|we|you|have|were|been|said|told|written|wrote)\\s){0,5}(?:above|before(?:hand)?|previously|prior|so\\sfar)\\b${HARMLESS}`,
      'y',
    ),
  },
  {
    id: 'override.stop-following',
    weight: 0.6,
    anchors: words('do don not stop never cease'),
    pattern: new RegExp(
      `(?:do\\snot|don.?t|not|never|stop|cease)\\s(?:follow|obey|following|obeying|comply\\swith|listen(?:ing)?\\sto|adher(?:e|ing)\\sto)${gap(3)}(?:instructions?|prompts?|rules|guidelines|directives|requests|policies|programming)\\b`,
      'y',
    ),
  },
  {
    id: 'override.new',
    weight: 0.6,
    anchors: words('new updated revised your real actual'),
    pattern:
      /(?:(?:new|updated|revised)\s(?:system\s)?(?:instructions?|directives?|prompt)\s?(?::|-|are\b|follow)|your\s(?:new|real|actual|true)\s(?:task|instructions?|goal|role|job|objective|purpose|directive)\s?(?::|is\b|are\b))/y,
  },
  {
    id: 'override.instead',
    weight: 0.3,
    anchors: words('instead'),
    pattern:
      /instead,?\s(?:just\s|only\s|please\s)?(?:say|print|output|write|reply|respond|return|tell|answer|do|give|reveal|show)\b/y,
  },
];
