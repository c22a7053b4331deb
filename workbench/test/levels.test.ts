import { expect, test } from 'vitest';
import { LEVELS, leveler } from '../src/pure/levels';

test('each of five levels has as many values', () => {
  const values = [40, 10, 30, 100, 20, 90, 50, 80, 60, 70];
  expect(LEVELS).toBe(5);
  expect([10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(leveler(values))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(values[0]).toBe(40);
});

test('like values have like levels, that of the first of them', () => {
  expect([1, 2, 2, 2, 3].map(leveler([3, 2, 1, 2, 2]))).toEqual([0, 1, 1, 1, 4]);
  expect([7, 7, 7].map(leveler([7, 7, 7]))).toEqual([0, 0, 0]);
});

test('numbers are ordered as numbers', () => {
  expect([9, 10, 100].map(leveler([100, 9, 10]))).toEqual([0, 1, 3]);
  expect([-2, -1, 0].map(leveler([0, -1, -2]))).toEqual([0, 1, 3]);
});

test('a value that is not among them has the level of its place', () => {
  const level = leveler([10, 20, 30, 40, 50]);
  expect([0, 10, 15, 35, 50, 51, 1000].map(level)).toEqual([0, 0, 1, 3, 4, 4, 4]);
  expect(leveler([])(3)).toBe(0);
});
