import { type Recognizer } from '../../recognizer';

/** What ends a sentence rather than an address. */
const TRAILING = /[.,:;')]+$/;

const validate = (match: string): number => match.length - (TRAILING.exec(match)?.[0].length ?? 0);

const HOST = '[A-Za-z0-9.-]{1,120}(?::\\d{1,5})?';
const REST = "[\\w.~%+@:/#'()-]";
/** Paths that lead to the page of one person. */
const PROFILE = '(?:u|user|users|in|profile|profiles|people|member|members|author|authors)/[\\w.~%+-]{2,64}';

/** Addresses of pages that belong to a person; others are no personal data. */
export const URLS: readonly Recognizer[] = [
  {
    category: 'URL',
    rule: 'url.profile',
    triggers: '/',
    isInner: true,
    pattern: new RegExp(`(?<!\\w)https?://${HOST}/(?:${PROFILE}|[@~][\\w.-]{2,64})/?(?![\\w/])`),
    minLength: 14,
    maxLength: 300,
    score: 0.6,
    cues: ['website', 'username', 'person'],
    validate,
  },
  {
    category: 'URL',
    rule: 'url.announced',
    triggers: '/',
    isInner: true,
    pattern: new RegExp(`(?<!\\w)(?:https?://|www\\.)${HOST}(?:/${REST}{0,250})?`),
    minLength: 8,
    maxLength: 400,
    score: 0.3,
    cues: ['website'],
    validate,
  },
  {
    category: 'URL',
    rule: 'url.www',
    triggers: '.',
    isInner: true,
    pattern: new RegExp(`(?<![\\w/])www\\.[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9.-]{2,60}(?:/${REST}{0,250})?`),
    minLength: 8,
    maxLength: 400,
    score: 0.3,
    cues: ['website'],
    validate,
  },
];
