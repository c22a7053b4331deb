import { describe, expect, test } from 'vitest';
import { cut, placed, shortName, widthOf } from '../src/pure/labels';

test('how wide a text is: Chinese as wide as high, capitals wider than small letters', () => {
  expect(widthOf('龙游')).toBe(24);
  expect(widthOf('龙游', 10)).toBe(20);
  expect(widthOf('abcde', 10)).toBeCloseTo(30, 9);
  expect(widthOf('ABZ', 100)).toBeCloseTo(216, 9);
  expect(widthOf('a1 -', 100)).toBeCloseTo(240, 9);
  expect(widthOf('Aa龙', 100)).toBeCloseTo(232, 9);
  expect(widthOf('')).toBe(0);
});

describe('a text is cut', () => {
  test('only where it finds no room', () => {
    // At 10 px: four signs of 6 px each.
    expect(cut('abcd', 24, 10)).toBe('abcd');
    expect(cut('abcd', 23.9, 10)).toBe('ab…');
    expect(cut('abcdefgh', 30, 10)).toBe('abcd…');
    expect(cut('龙游县城', 40, 10)).toBe('龙游县城');
    expect(cut('龙游县城', 39, 10)).toBe('龙游县…');
  });

  test('without a space at its end, and never to nothing', () => {
    expect(cut('ab cdefgh', 24, 10)).toBe('ab…');
    expect(cut('abcd', 1, 10)).toBe('a…');
    expect(cut('', 0)).toBe('');
  });

  test('as text of 13 px where nothing is said', () => {
    expect(cut('龙游县', 39)).toBe('龙游县');
    expect(cut('龙游县', 38)).toBe('龙游…');
  });
});

test.each([
  ['龙游县', '龙游'],
  ['江山市', '江山'],
  ['柯城区', '柯城'],
  ['景宁畲族自治县', '景宁'],
  ['甘孜藏族自治州', '甘孜'],
  ['龙游', '龙游'],
  ['吴县', '吴县'],
  ['Longyou', 'Longyou'],
  ['龙游县城', '龙游县城'],
  ['浙江省', '浙江省'],
])('maps call %s %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

describe('names on a drawing', () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 200 };
  const spot = (key: string, x: number, y: number, name = '龙游') => ({ key, x, y, radius: 5, name });
  const at = (...spots: ReturnType<typeof spot>[]) => placed(spots, frame, 10, [], 10).map((one) => [one.key, one.left, one.base]);

  test('stand to the right of what they name, in its middle', () => {
    // 3 px of air beside a radius of 5; the base line 3.6 px lower.
    expect(at(spot('a', 100, 100))).toEqual([['a', 108, 103.6]]);
  });

  test('keep what they name', () => {
    expect(placed([spot('a', 100, 100)], frame, 10, [], 10)[0]).toEqual({ key: 'a', x: 100, y: 100, radius: 5, name: '龙游', left: 108, base: 103.6 });
  });

  test('go to the left at the right edge', () => {
    // 20 px wide, 2 px of air beside: right of 170 there is room for it, right of 171 there is not.
    expect(at(spot('a', 170, 100))).toEqual([['a', 178, 103.6]]);
    expect(at(spot('a', 171, 100))).toEqual([['a', 143, 103.6]]);
  });

  test('go above at the lower edge', () => {
    expect(at(spot('a', 100, 193.9))).toEqual([['a', 108, 193.9 + 3.6]]);
    expect(at(spot('a', 100, 194))).toEqual([['a', 90, 194 - 9]]);
  });

  test('go above where neither side is free, below at the upper edge', () => {
    const narrow = { left: 80, right: 120, top: 0, bottom: 200 };
    const one = (y: number) => placed([spot('a', 100, y)], narrow, 10, [], 10).map(({ left, base }) => [left, base]);
    expect(one(100)).toEqual([[90, 91]]);
    expect(one(10)).toHaveLength(1);
    expect(one(10)[0]![0]).toBe(90);
    expect(one(10)[0]![1]).toBeCloseTo(10 + 8 + 8.6, 9);
  });

  test('go to the corners last', () => {
    const taken = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom });
    // The sides and the strips above and below are kept; then corner by corner.
    const sides = [taken(107, 140, 97, 104), taken(60, 93, 97, 104), taken(96, 104, 80, 92), taken(96, 104, 109, 120)];
    const next = (...more: ReturnType<typeof taken>[]) =>
      placed([spot('a', 100, 100)], frame, 10, [...sides, ...more], 10).map(({ left, base }) => [left, base].map((each) => Number(each.toFixed(3))));
    expect(next()).toEqual([[106.4, 93.6]]);
    expect(next(taken(107, 140, 80, 95))).toEqual([[73.6, 93.6]]);
    expect(next(taken(60, 140, 80, 95))).toEqual([[106.4, 113.4]]);
    expect(next(taken(60, 140, 80, 95), taken(107, 140, 105, 120))).toEqual([[73.6, 113.4]]);
    expect(next(taken(60, 140, 80, 120))).toEqual([]);
  });

  test('may touch what is kept', () => {
    // The name right of a is from 106 to 130, from 94.6 to 106.1.
    const beside = [
      { left: 90, right: 106, top: 90, bottom: 110 },
      { left: 130, right: 140, top: 90, bottom: 110 },
      { left: 110, right: 120, top: 80, bottom: 103.6 - 9 },
      { left: 110, right: 120, top: 103.6 + 2.5, bottom: 120 },
    ];
    expect(placed([spot('a', 100, 100)], frame, 10, beside, 10)[0]?.left).toBe(108);
  });

  test('cover no other; those first that stand first', () => {
    const both = at(spot('a', 100, 100), spot('b', 110, 100));
    expect(both[0]).toEqual(['a', 108, 103.6]);
    // Right of b the name of a begins too early: its box ends at 130, b's would begin at 116; so left, which ends at 104 and meets a's from 106 no more.
    expect(both[1]).toEqual(['b', 82, 103.6]);
    expect(at(spot('b', 110, 100), spot('a', 100, 100)).map(([key]) => key)).toEqual(['b', 'a']);
    const crowd = Array.from({ length: 20 }, (_, n) => spot(`s${n}`, 100, 100));
    const labels = placed(crowd, frame, 20, [], 10);
    expect(labels.length).toBeGreaterThan(2);
    const boxes = labels.map(({ left, base }) => ({ left, right: left + 20, top: base - 9, bottom: base + 2.5 }));
    for (const [n, one] of boxes.entries()) {
      for (const other of boxes.slice(n + 1)) {
        expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false);
      }
    }
  });

  test('are left out where they find no room, and beyond the most', () => {
    expect(at(spot('a', 100, 100, '龙'.repeat(30)), spot('b', 50, 50))).toEqual([['b', 58, 53.6]]);
    expect(placed([spot('a', 50, 50), spot('b', 100, 100), spot('c', 150, 150)], frame, 2).map((one) => one.key)).toEqual(['a', 'b']);
    expect(placed([spot('a', 50, 50)], frame, 0)).toEqual([]);
  });

  test('leave what is handed over as it is', () => {
    const kept = [{ left: 0, right: 1, top: 0, bottom: 1 }];
    placed([spot('a', 100, 100)], frame, 10, kept);
    expect(kept).toHaveLength(1);
  });
});
