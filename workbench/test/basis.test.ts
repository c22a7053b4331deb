import { expect, test } from 'vitest';
import { bases, isBasis, marks } from '../src/pure/basis';

test('bases go from the firmest to the weakest, with a mark of its own each', () => {
  expect(bases.map((one) => `${one} ${marks[one]}`)).toEqual(['reported ●', 'derived ◐', 'estimated ○', 'assumed ◇']);
});

test('nothing else is a basis', () => {
  expect(bases.every(isBasis)).toBe(true);
  for (const other of ['Reported', 'known', '', null, undefined, 0, ['reported']]) {
    expect(isBasis(other)).toBe(false);
  }
});
