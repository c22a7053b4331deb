import { describe, expect, test } from 'vitest';
import { agreements, scaleOf, writtenTerm } from '../src/pure/terms';

test('agreements in force have a word each', () => {
  expect(agreements).toEqual({ 'qingtian-pinghu': 'splitQingtian', 'longquan-xiaoshan': 'splitLongquan' });
});

describe('a scale', () => {
  test.each([
    // A quarter more than the largest, up to the next quarter of its power of ten.
    [[8], 10],
    [[100], 125],
    [[100, 3, 240], 300],
    [[101], 150],
    [[0.04], 0.05],
    [[1234], 1750],
    [[7.9], 10],
  ])('has room for all of %j', (numbers, most) => {
    expect(scaleOf('万元', numbers).share).toBe(false);
    expect(scaleOf('万元', numbers).most).toBeCloseTo(most, 12);
  });

  test.each([
    [[0.3], 0.375],
    [[0.5, 0.2], 0.625],
    [[0.9], 1],
    [[1], 1],
    [[], 1],
    [[0], 1],
  ])('of shares ends with all at most: %j', (numbers, most) => {
    const scale = scaleOf('1', numbers);
    expect(scale.share).toBe(true);
    expect(scale.most).toBeCloseTo(most, 12);
  });

  test('passes over what is no number, and has room where there is none', () => {
    expect(scaleOf('年', [Infinity, NaN, 8]).most).toBe(10);
    expect(scaleOf('年', [-5]).most).toBe(1);
    expect(scaleOf('年', []).most).toBe(1);
  });
});

test('a term is written as the server reads it, to three digits', () => {
  expect(writtenTerm(0.5, '1')).toBe('50%');
  expect(writtenTerm(0.12345, '1')).toBe('12.3%');
  expect(writtenTerm(0.07, '1')).toBe('7%');
  expect(writtenTerm(1, '1')).toBe('100%');
  expect(writtenTerm(12, '年')).toBe('12年');
  expect(writtenTerm(12345, '万元')).toBe('12300万元');
  expect(writtenTerm(0.5, '亿元')).toBe('0.5亿元');
});
