import { describe, expect, test } from 'vitest';
import { findInset } from '../src/pure/inset';

const point = (key: string, x: number, y: number) => ({ key, x, y });
// On 1000 by 800: close is less than 22 apart.
const square = [point('a', 100, 100), point('b', 120, 100), point('c', 120, 120), point('d', 100, 120)];
const far = [point('e', 500, 400), point('f', 300, 300)];

test('a crowd of four is drawn larger in the lower right corner', () => {
  const inset = findInset([...far, ...square], 1000, 800)!;
  expect([...inset.keys].sort()).toEqual(['a', 'b', 'c', 'd']);
  // 12 px of air around 20 px: 44 px become 208.
  expect(inset.from).toEqual({ left: 88, right: 132, top: 88, bottom: 132 });
  expect(inset.zoom).toBeCloseTo(208 / 44, 12);
  expect(inset.to).toEqual({ left: 791, right: 999, top: 591, bottom: 799 });
});

describe('a crowd', () => {
  test('has four at least', () => {
    expect(findInset([...square.slice(1), ...far], 1000, 800)).toBeNull();
    expect(findInset([], 1000, 800)).toBeNull();
  });

  test('is held together by each close to another, not by all close to all', () => {
    const row = [0, 1, 2, 3].map((n) => point(`r${n}`, 100 + 21 * n, 100));
    expect([...findInset(row, 1000, 800)!.keys]).toHaveLength(4);
    const loose = [0, 1, 2, 3].map((n) => point(`r${n}`, 100 + 22 * n, 100));
    expect(findInset(loose, 1000, 800)).toBeNull();
    const slanted = [0, 1, 2, 3].map((n) => point(`r${n}`, 100 + 16 * n, 100 + 16 * n));
    expect(findInset(slanted, 1000, 800)).toBeNull();
  });

  test('is the largest', () => {
    const five = [0, 1, 2, 3, 4].map((n) => point(`r${n}`, 600 + 10 * n, 300));
    expect([...findInset([...square, ...five], 1000, 800)!.keys].sort()).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    expect([...findInset([...five, ...square], 1000, 800)!.keys].sort()).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  });

  test('is nearer together on a narrow drawing', () => {
    // On 300: close is less than 9, the edge 6; 90 px for 12 + 16.
    const dense = [0, 1, 2, 3].map((n) => point(`r${n}`, 50 + 8 * (n % 2), 50 + 8 * (n >> 1)));
    const inset = findInset(dense, 300, 400)!;
    expect(inset.from).toEqual({ left: 44, right: 64, top: 44, bottom: 64 });
    expect(inset.zoom).toBeCloseTo(4.5, 12);
    const wider = [0, 1, 2, 3].map((n) => point(`r${n}`, 50 + 9 * (n % 2), 50 + 9 * (n >> 1)));
    expect(findInset(wider, 300, 400)).toBeNull();
  });
});

describe('an inset', () => {
  test('is on no drawing narrower than 240', () => {
    const dense = [0, 1, 2, 3].map((n) => point(`r${n}`, 50 + 5 * (n % 2), 50 + 5 * (n >> 1)));
    expect(findInset(dense, 240, 400)).not.toBeNull();
    expect(findInset(dense, 239, 400)).toBeNull();
  });

  test('is none where it would hardly be larger', () => {
    // 208 px across: zoom 1.8 is 115.6 px, of which 24 are the edges.
    const long = (step: number) => [0, 1, 2, 3, 4, 5].map((n) => point(`r${n}`, 100 + step * n, 100));
    expect(findInset(long(18), 1000, 800)!.zoom).toBeCloseTo(208 / 114, 12);
    expect(findInset(long(18.5), 1000, 800)).toBeNull();
  });

  test('is none where it would be higher than half the drawing', () => {
    const high = [0, 1, 2, 3].map((n) => point(`r${n}`, 100, 100 + 20 * n));
    // 24 by 84 px become 208 by 728.
    expect(findInset(high, 1000, 1456)!.to.bottom).toBe(1455);
    expect(findInset(high, 1000, 1455)).toBeNull();
  });

  test('takes the first corner without a point: lower right, lower left, upper right, upper left', () => {
    const at = (...points: { key: string; x: number; y: number }[]) => {
      const middle = square.map((one) => point(one.key, one.x + 400, one.y + 300));
      const to = findInset([...middle, ...points], 1000, 800)?.to;
      return to ? [to.left, to.top] : null;
    };
    const corners = [point('lr', 950, 750), point('ll', 50, 750), point('ur', 950, 50), point('ul', 50, 50)];
    expect(at()).toEqual([791, 591]);
    expect(at(corners[0]!)).toEqual([1, 591]);
    expect(at(...corners.slice(0, 2))).toEqual([791, 1]);
    expect(at(...corners.slice(0, 3))).toEqual([1, 1]);
    expect(at(...corners)).toBeNull();
  });

  test('keeps 4 px away from points', () => {
    const left = (x: number, y: number) => findInset([...square, point('near', x, y)], 1000, 800)!.to.left;
    expect([left(787, 700), left(788, 700)]).toEqual([791, 1]);
    expect([left(900, 587), left(900, 588)]).toEqual([791, 1]);
  });
});
