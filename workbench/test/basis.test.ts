import { describe, expect, test } from 'vitest';
import { bases, isBasis, marks, splitBasis } from '../src/pure/basis';

const english = { reported: 'reported', derived: 'derived', estimated: 'estimated', assumed: 'assumed' };
const chinese = { reported: '公布', derived: '推算', estimated: '估计', assumed: '假设' };

test('bases go from the firmest to the weakest, with a mark of its own each', () => {
  expect(bases.map((one) => `${one} ${marks[one]}`)).toEqual(['reported ●', 'derived ◐', 'estimated ○', 'assumed ◇']);
});

test('nothing else is a basis', () => {
  expect(bases.every(isBasis)).toBe(true);
  for (const other of ['Reported', 'known', '', null, undefined, 0, ['reported']]) {
    expect(isBasis(other)).toBe(false);
  }
});

describe('a basis in brackets', () => {
  test.each([
    ['Jobs are 350 (derived)', 'Jobs are 350', 'derived'],
    ['Jobs are 350(assumed)', 'Jobs are 350', 'assumed'],
    ['Jobs (of both) are 350 (estimated)', 'Jobs (of both) are 350', 'estimated'],
    ['One line\nand another (reported)', 'One line\nand another', 'reported'],
    ['(reported)', '', 'reported'],
  ])('stands at the end of %j', (whole, text, basis) => {
    expect(splitBasis(whole, english)).toEqual({ text, basis });
  });

  test('is read in the words of the language, in its brackets', () => {
    expect(splitBasis('就业 350 人（推算）', chinese)).toEqual({ text: '就业 350 人', basis: 'derived' });
    expect(splitBasis('就业 350 人（假设）', chinese).basis).toBe('assumed');
    expect(splitBasis('就业 350 人（derived）', chinese)).toEqual({ text: '就业 350 人（derived）', basis: null });
  });

  test.each(['Jobs are 350', 'Jobs are 350 (a year)', 'Jobs (derived) are 350', 'derived', 'Jobs (derived).', ''])('is not in %j', (text) => {
    expect(splitBasis(text, english)).toEqual({ text, basis: null });
  });
});
