import { describe, expect, test } from 'vitest';
import { groups, isVerdict, percent, tones, verdicts, verdictWords } from '../src/pure/verdict';

test('verdicts stand in the order of what is to be done, and are shown as what they ask for', () => {
  expect(verdicts.map((one) => `${one} ${tones[one]} ${verdictWords[one]}`)).toEqual([
    'refuse no verdictRefuse',
    'refuse_unless no verdictRefuseUnless',
    'negotiate wait verdictNegotiate',
    'ask_first wait verdictAskFirst',
    'admit_on_conditions yes verdictAdmitOnConditions',
    'admit yes verdictAdmit',
  ]);
});

test('each verdict is in one group, the most pressing first', () => {
  expect(groups.map((one) => [one.word, ...one.verdicts])).toEqual([
    ['groupRefuse', 'refuse', 'refuse_unless'],
    ['groupNegotiate', 'negotiate'],
    ['groupAskFirst', 'ask_first'],
    ['groupAdmit', 'admit_on_conditions', 'admit'],
  ]);
  expect(groups.flatMap((one) => one.verdicts)).toEqual([...verdicts]);
});

test('nothing else is a verdict', () => {
  expect(verdicts.every(isVerdict)).toBe(true);
  for (const other of ['ADMIT', 'none', '', null, undefined, 1]) {
    expect(isVerdict(other)).toBe(false);
  }
});

describe('a share in percent', () => {
  test.each([
    [0, '0 %'],
    [0.0001, '< 1 %'],
    [0.0099, '< 1 %'],
    [0.01, '1 %'],
    [0.014, '1 %'],
    [0.016, '2 %'],
    [0.5, '50 %'],
    [0.99, '99 %'],
    [0.9901, '> 99 %'],
    [1, '> 99 %'],
  ])('%d is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test.each([
    [0.015, '2 %'],
    [0.025, '2 %'],
    [0.145, '14 %'],
    [0.285, '28 %'],
    [0.625, '62 %'],
    [0.635, '64 %'],
  ])('%d is a half, which goes to the even: %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test('two halves of a hundred stay a hundred', () => {
    for (let each = 1; each < 99; each++) {
      const one = percent((each + 0.5) / 100);
      const other = percent((99.5 - each) / 100);
      expect(parseInt(one) + parseInt(other), `${one} and ${other}`).toBe(100);
    }
  });
});
