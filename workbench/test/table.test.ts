import { describe, expect, test } from 'vitest';
import type { Json } from '../src/api';
import { cellOf, filtered, numberOf, shownColumns, signed, sorted } from '../src/pure/table';
import { cell, table } from './answers';

test('columns without words in any row are for programs', () => {
  const some = table('t', ['key', 'name', 'bounds', 'note'], [cell('', 'a'), cell('A'), cell('', 1), cell('')], [cell('', 'b'), cell('B'), cell('', 2), cell('seen')]);
  expect(shownColumns(some)).toEqual([1, 3]);
  expect(shownColumns(table('t', ['key']))).toEqual([]);
  expect(shownColumns(table('t', ['a', 'b'], [cell('x')]))).toEqual([0]);
});

test('a cell is sorted by its number, or the middle of its bounds', () => {
  expect(numberOf(3.5)).toBe(3.5);
  expect(numberOf(0)).toBe(0);
  expect(numberOf({ value: 7, low: 1, high: 3 })).toBe(7);
  expect(numberOf({ low: 1, high: 4 })).toBe(2.5);
  expect(numberOf({ value: null, low: -2, high: 0 })).toBe(-1);
  const nones: (Json | undefined)[] = [null, undefined, '3', true, [1, 2], {}, { low: 1 }, { high: 1 }, { low: '1', high: 2 }];
  for (const none of nones) {
    expect(numberOf(none)).toBeNull();
  }
});

describe('a filter', () => {
  const rows = [
    [cell('Longyou', 'longyou'), cell('Toy plant', 'QZ01')],
    [cell('Yunhe', 'yunhe'), cell('Toy plant', 'LS02')],
    [cell('Longyou', 'longyou'), cell('Shoes', 35)],
  ];
  const left = (text: string) => filtered(rows, text).map((row) => rows.indexOf(row));

  test.each([
    ['', [0, 1, 2]],
    ['   ', [0, 1, 2]],
    ['toy', [0, 1]],
    ['TOY  longyou', [0]],
    ['longyou toy', [0]],
    ['ls02', [1]],
    ['35', []],
    ['toyqz01', []],
    ['plant yunhe nothing', []],
  ])('%j keeps rows with each of its words', (text, kept) => {
    expect(left(text)).toEqual(kept);
  });

  test('finds no word across two cells', () => {
    expect(filtered([[cell('ab', 1), cell('cd', 2)]], 'abcd')).toEqual([]);
  });
});

describe('rows in order', () => {
  const order = (cells: { text: string; value: Json }[], down: boolean, language = 'en') =>
    sorted(cells.map((one) => [cell('x'), one]), 1, down, language).map((row) => row[1]!.text);

  test('by number, not as text; unknown last both ways', () => {
    const cells = [cell('100', 100), cell('unknown', null), cell('9', 9), cell('10–30', { low: 10, high: 30 }), cell('-1', -1)];
    expect(order(cells, false)).toEqual(['-1', '9', '10–30', '100', 'unknown']);
    expect(order(cells, true)).toEqual(['100', '10–30', '9', '-1', 'unknown']);
  });

  test('by text where there are no numbers, the empty last both ways', () => {
    const cells = [cell(''), cell('place 10'), cell('Place 9'), cell('able')];
    expect(order(cells, false)).toEqual(['able', 'Place 9', 'place 10', '']);
    expect(order(cells, true)).toEqual(['place 10', 'Place 9', 'able', '']);
  });

  test('Chinese as a Chinese reader looks for it', () => {
    const cells = [cell('云和'), cell('安吉'), cell('龙游'), cell('德清')];
    expect(order(cells, false, 'zh')).toEqual(['安吉', '德清', '龙游', '云和']);
  });

  test('like ones stay as they stand, and the table too', () => {
    const rows = [[cell('b', 1)], [cell('a', 1)], [cell('c', 0)]];
    expect(sorted(rows, 0, false, 'en').map((row) => row[0]!.text)).toEqual(['c', 'b', 'a']);
    expect(rows.map((row) => row[0]!.text)).toEqual(['b', 'a', 'c']);
    expect(sorted(rows, 0, true, 'en').map((row) => row[0]!.text)).toEqual(['b', 'a', 'c']);
  });
});

test('a cell is found by the key of its column', () => {
  const some = table('t', ['place', 'jobs'], [cell('Longyou'), cell('350', 350)]);
  expect(cellOf(some, some.rows[0]!, 'jobs')).toEqual({ text: '350', value: 350 });
  expect(cellOf(some, some.rows[0]!, 'place')?.text).toBe('Longyou');
  expect(cellOf(some, some.rows[0]!, 'tax')).toBeUndefined();
});

test('a difference has its sign, and minus is a minus', () => {
  expect(signed(cell('12', 12))).toBe('+12');
  expect(signed(cell('-12', -12))).toBe('−12');
  expect(signed(cell('0', 0))).toBe('0');
  expect(signed(cell('1–3', { low: 1, high: 3 }))).toBe('+1–3');
  expect(signed(cell('unknown', null))).toBe('unknown');
  expect(signed(undefined)).toBe('');
});
