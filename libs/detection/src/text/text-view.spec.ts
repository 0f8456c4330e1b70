import { composeViews, mappedView, opaqueView, plainView } from './text-view';
import { ViewBuilder } from './view-builder';

describe('a view', () => {
  it('of a text as it is leads to the same place', () => {
    const view = plainView('abc');
    expect([view.start(0), view.end(0), view.start(3), view.end(3)]).toEqual([0, 0, 3, 3]);
    expect(view.original(1, 2)).toEqual({ start: 1, end: 2 });
  });

  it('leads to where its characters came from, and at its edges to the edges of its span', () => {
    const view = mappedView('ab', Uint32Array.of(5, 9), Uint32Array.of(8, 10), { start: 4, end: 12 });
    expect([view.start(0), view.start(1), view.start(2)]).toEqual([5, 9, 12]);
    expect([view.end(0), view.end(1), view.end(2)]).toEqual([4, 8, 10]);
    expect(view.original(0, 2)).toEqual({ start: 5, end: 10 });
    expect(view.original(1, 1)).toEqual({ start: 9, end: 9 });
  });

  it('that is opaque leads to its whole span', () => {
    const view = opaqueView('abc', { start: 2, end: 30 });
    expect(view.original(1, 2)).toEqual({ start: 2, end: 30 });
    expect([view.end(0), view.start(3)]).toEqual([2, 30]);
  });

  it('of a view leads through both', () => {
    const outer = mappedView('abc', Uint32Array.of(0, 3, 6), Uint32Array.of(2, 5, 8), { start: 0, end: 9 });
    const inner = mappedView('x', Uint32Array.of(1), Uint32Array.of(3), { start: 1, end: 3 });
    expect(composeViews(outer, inner).original(0, 1)).toEqual({ start: 3, end: 8 });
    expect(composeViews(plainView('abc'), inner)).toBe(inner);
  });
});

describe('ViewBuilder', () => {
  it('grows, replaces and stretches', () => {
    const builder = new ViewBuilder(0);
    builder.copy('abcdef', 1, 4);
    builder.putPoint(0x1f600, 4, 5);
    builder.replace(0, builder.at(2));
    builder.stretch(6);
    const view = builder.done({ start: 1, end: 6 });
    expect(view.text).toBe('dcd😀');
    expect(view.original(0, 1)).toEqual({ start: 1, end: 2 });
    expect(view.original(3, 5)).toEqual({ start: 4, end: 6 });
  });

  it('builds long texts', () => {
    const text = 'ab張'.repeat(10_000);
    const builder = new ViewBuilder(1);
    builder.copy(text, 0, text.length);
    expect(builder.done({ start: 0, end: text.length }).text).toBe(text);
  });
});
