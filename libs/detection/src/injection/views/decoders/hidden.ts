import { type Span } from '../../../text/text-view';

/** So much of a hidden element is read, in characters. */
const MOST_HIDDEN = 4096;
/** Less text is no order, in characters. */
const SHORTEST = 8;

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const TAG = /<([a-z][a-z0-9]{0,15})\b([^<>]{0,400})>/gi;
/** Styles and attributes by which an element is not shown. */
const HIDING =
  /display ?: ?none|visibility ?: ?hidden|font-size ?: ?[01](?:px|pt|em|rem|%)?(?![\d.])|opacity ?: ?0(?![.\d]*[1-9])|text-indent ?: ?-\d|(?:left|top|right) ?: ?-\d{3}|color ?: ?transparent|aria-hidden ?= ?["']?true|(?:height|width|max-height) ?: ?[01](?:px)?[;"']|\shidden(?:[\s=]|$)|type ?= ?["']?hidden/i;
const COLOR = /(?:^|[^-\w])color ?: ?([#\w]{3,20})/i;
const BACKGROUND = /background(?:-color)? ?: ?([#\w]{3,20})/i;
const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(['noscript', 'template', 'title', 'desc', 'metadata']);
/** Elements without content. */
const EMPTY_ELEMENTS: ReadonlySet<string> = new Set([
  'img',
  'input',
  'meta',
  'br',
  'hr',
  'link',
  'source',
  'area',
]);
/** Attributes with text for some readers only. */
const ATTRIBUTE =
  /\s(?:alt|title|aria-label|aria-description|content|placeholder|value|data-[a-z-]{1,20}) ?= ?(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const MARKDOWN = /\[(?:\/\/|comment|_)\]: ?(?:#|<>) ?["'(]([^\n]*)|!\[([^\]\n]{8,400})\]\(/gi;

const WHITE: ReadonlySet<string> = new Set(['white', '#fff', '#ffffff']);
const nameOfColor = (color: string): string =>
  WHITE.has(color.toLowerCase()) ? 'white' : color.toLowerCase();

/** Text in the colour of what is behind it, which is white if nothing else is said. */
function isUnreadable(style: string): boolean {
  const color = COLOR.exec(style)?.[1];
  if (!color) return false;
  return nameOfColor(color) === nameOfColor(BACKGROUND.exec(style)?.[1] ?? 'white');
}

function comments(text: string): Span[] {
  const spans: Span[] = [];
  for (let open = text.indexOf(COMMENT_OPEN); open >= 0;) {
    const start = open + COMMENT_OPEN.length;
    const close = text.indexOf(COMMENT_CLOSE, start);
    const end = close < 0 ? text.length : close;
    spans.push({ start, end });
    open = text.indexOf(COMMENT_OPEN, end);
  }
  return spans;
}

const isHiding = (name: string, attributes: string): boolean =>
  UNSEEN_ELEMENTS.has(name) || HIDING.test(attributes) || isUnreadable(attributes);

function elements(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(TAG)) {
    const [tag, name = '', attributes = ''] = match;
    const start = match.index + tag.length;
    for (const { 0: whole, 1: double, 2: single, index } of attributes.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? '';
      const end = start - 1 - (attributes.length - index - whole.length) - 1;
      spans.push({ start: end - value.length, end });
    }
    if (EMPTY_ELEMENTS.has(name.toLowerCase()) || !isHiding(name.toLowerCase(), attributes)) continue;
    const content = text.slice(start, start + MOST_HIDDEN);
    const close = content.toLowerCase().indexOf(`</${name.toLowerCase()}`);
    spans.push({ start, end: start + (close < 0 ? content.length : close) });
  }
  return spans;
}

function markdown(text: string): Span[] {
  return Array.from(text.matchAll(MARKDOWN), ({ 0: whole, 1: comment, 2: alt, index }) => {
    const value = comment ?? alt ?? '';
    const start = index + whole.indexOf(value);
    return { start, end: start + value.length };
  });
}

/** Where a text holds comments of HTML or Markdown, elements that are not shown, and attributes with text; sorted, apart. */
export function hiddenStretches(text: string): Span[] {
  const isMarkup = text.includes('<');
  const isMarkdown = text.includes(']: ') || text.includes('](');
  if (!isMarkup && !isMarkdown) return [];
  const spans = [
    ...(isMarkup ? [...comments(text), ...elements(text)] : []),
    ...(isMarkdown ? markdown(text) : []),
  ].sort((a, b) => a.start - b.start);
  let last = 0;
  return spans.filter(({ start, end }) => {
    if (start < last || end - start < SHORTEST) return false;
    last = end;
    return true;
  });
}
