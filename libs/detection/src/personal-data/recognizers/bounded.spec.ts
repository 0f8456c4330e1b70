import { SECRET_FORMATS } from '../../secrets/formats/formats';
import { Catalogue } from '../catalogue';
import { RECOGNIZERS } from '../recognizers';

/** The source of a pattern without what may hold a star or plus that repeats nothing: sets and escapes. */
const skeleton = (source: string): string => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
/** Repeats without an end, and repeats of repeats. */
const OPEN_ENDED = /[*+]|\{\d+,\}/;

/**
 * A pattern whose every repeat has an end does a bounded number of steps at each place of a text: its time grows with the
 * length of the text and no faster.
 */
describe('the patterns of the catalogue', () => {
  it.each(RECOGNIZERS.map(({ rule, pattern }) => [rule, pattern.source]))(
    '%s has an end',
    (_rule, source) => {
      expect(skeleton(source)).not.toMatch(OPEN_ENDED);
    },
  );

  it('would be caught without one', () => {
    expect(skeleton('(?:a+)+b')).toMatch(OPEN_ENDED);
    expect(skeleton('\\d{3,}')).toMatch(OPEN_ENDED);
    expect(skeleton('[a*+]\\+x{2,3}')).not.toMatch(OPEN_ENDED);
  });

  it('are as short as the scan can hold', () => {
    expect(() => Catalogue.of(RECOGNIZERS)).not.toThrow();
    expect(SECRET_FORMATS.length).toBeGreaterThan(120);
  });
});
