import { type InjectionRule, words } from '../injection-rule';

/** Attempts to talk the model out of its limits by another persona or mode. */
export const PERSONA_RULES: readonly InjectionRule[] = [
  {
    id: 'persona.do-anything-now',
    weight: 0.85,
    anchors: words('do dan'),
    pattern: /(?:do\sanything\snow|dan\s(?:mode|stands\sfor|has\sbroken|can\sdo))\b/y,
  },
  {
    id: 'persona.mode',
    weight: 0.55,
    anchors: words(
      'developer debug admin god root sudo maintenance jailbreak unrestricted dan opposite entwicklermodus',
    ),
    pattern:
      /(?:(?:developer|debug|admin|god|root|sudo|maintenance|jailbreak|unrestricted|dan|opposite)\smode(?:\s(?:is\s|now\s){0,2}(?:enabled|activated|active|on|engaged|output|unlocked)|[\])]|,?\s(?:you|and)\b)|entwicklermodus\s(?:aktiv|ein|an)\w*)/y,
  },
  {
    id: 'persona.enter-mode',
    weight: 0.55,
    anchors: words('enter enable activate switch simulate aktiviere active activez activa attiva ative'),
    pattern:
      /[a-z]{5,9}\s(?:to\s|into\s|the\s|le\s|el\s|la\s|o\s|den\s){0,3}(?:developer|debug|admin|god|root|sudo|jailbreak|unrestricted|dan|mode\sdeveloppeur|modo\s(?:desarrollador|desenvolvedor)|modalita\ssviluppatore|entwicklermodus)(?:\smode)?\b/y,
  },
  {
    id: 'persona.unlimited',
    weight: 0.4,
    anchors: words('no without any not free unfiltered uncensored amoral bound'),
    pattern:
      /(?:(?:no|without|any|free\sof|free\sfrom|not\sbound\sby|not\sbound\sto)\s(?:(?:any|all|its|the|openai.?s?|ethical|moral|content|legal|or|and)\s){0,4}(?:restrictions?|limitations?|filters?|censorship|guidelines|ethics|morals|boundaries|constraints|moral\scompass)|unfiltered|uncensored|amoral)\b/y,
  },
  {
    id: 'persona.never-refuse',
    weight: 0.45,
    anchors: words('never cannot can always must will'),
    pattern:
      /(?:never|cannot|can.?t|can\snever|must\snot|will\snot|will\snever)\s(?:ever\s)?(?:refuse|reject|decline|say\sno|apologi[sz]e|break\scharacter|warn)\b/y,
  },
  {
    id: 'persona.pretend',
    weight: 0.25,
    anchors: words('pretend act roleplay imagine play stay speak'),
    pattern:
      /(?:pretend\s(?:to\sbe|you|that\syou)|act\sas\s(?:if|though|an?\s(?:ai|evil|unrestricted|hacker|dan))|roleplay\sas|imagine\syou\sare|play\sthe\s(?:role|character|part)\sof|stay\sin\scharacter|speak\sas)\b/y,
  },
  {
    id: 'persona.bypass',
    weight: 0.55,
    anchors: words('bypass bypasses bypassing disable circumvent evade jailbreak'),
    pattern:
      /(?:bypass(?:es|ing)?|disable|circumvent|evade|jailbreak)\s(?:(?:all|any|your|the|its|of|ai|openai.?s?|content|ethical)\s){0,4}(?:safety|content\sfilters?|moderation|safeguards?|guardrails?|alignment|restrictions|ethic\w*)\b/y,
  },
  {
    id: 'persona.provider-policy',
    weight: 0.35,
    anchors: words('openai chatgpt content'),
    pattern:
      /(?:openai.?s?|chatgpt.?s?|content)\s(?:content\s|use\s|usage\s|ethical\s)?(?:policy|policies|guidelines|restrictions)\b/y,
  },
];
