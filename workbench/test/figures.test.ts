import { describe, expect, test } from 'vitest';
import {
  figuresIn,
  fromStep,
  mainFigures,
  moreFigures,
  ofServer,
  parametersOf,
  readFigure,
  scenarioOf,
  sliderOf,
  sliders,
  STEPS,
  toStep,
  written,
} from '../src/pure/figures';

describe('the scale of a figure', () => {
  test('is one of mu, money or persons, each with its ends', () => {
    expect(Object.entries(sliders).map(([key, { measure, low, high }]) => `${key} ${measure} ${low}-${high}`)).toEqual([
      'land land 2-3000',
      'investment money 5000000-20000000000',
      'output money 5000000-50000000000',
      'tax money 200000-1000000000',
      'jobs persons 5-10000',
    ]);
  });

  test('of other money than yuan begins at a tenth', () => {
    expect(sliderOf('tax', 'CNY')).toEqual({ measure: 'money', low: 2e5, high: 1e9 });
    expect(sliderOf('tax', 'USD')).toEqual({ measure: 'money', low: 2e4, high: 1e9 });
    expect(sliderOf('land', 'USD')).toEqual({ measure: 'land', low: 2, high: 3000 });
    expect(sliderOf('jobs', 'USD')).toEqual({ measure: 'persons', low: 5, high: 10000 });
    expect(sliderOf('profit', 'CNY')).toBeUndefined();
    expect(sliders.tax!.low).toBe(2e5);
  });

  const even = { measure: 'money', low: 100, high: 1_000_000 } as const;

  test('grows by factors', () => {
    expect(STEPS).toBe(400);
    // 10⁴ lies in the middle of 10² and 10⁶, 10³ a quarter in.
    expect([100, 1000, 10_000, 100_000, 1_000_000].map((one) => toStep(even, one))).toEqual([0, 100, 200, 300, 400]);
    expect([0, 100, 200, 300, 400].map((one) => fromStep(even, one))).toEqual([100, 1000, 10_000, 100_000, 1_000_000]);
  });

  test('ends where it ends', () => {
    expect([0, 1, 99, 1_000_001, 1e12].map((one) => toStep(even, one))).toEqual([0, 0, 0, 400, 400]);
  });

  test('is read to two digits, persons as whole ones, and the ends exactly', () => {
    // 10^2.01 = 102.3, 10^3.99 = 9772.4
    expect(fromStep(even, 1)).toBe(100);
    expect(fromStep(even, 3)).toBe(110);
    expect(fromStep(even, 199)).toBe(9800);
    expect(fromStep(sliders.jobs!, 0)).toBe(5);
    // 5 · 2000^(1/400) = 5.096
    expect(fromStep(sliders.jobs!, 1)).toBe(5);
    // 5 · 2000^(15/400) = 6.65
    expect(fromStep(sliders.jobs!, 15)).toBe(7);
    expect(fromStep(sliders.land!, 15)).toBe(2.6);
    expect(Object.values(sliders).every((one) => fromStep(one, STEPS) === one.high && fromStep(one, 0) === one.low)).toBe(true);
  });
});

test('land of the server is in square kilometres, of the slider in mu', () => {
  expect(ofServer('land', 0.02)).toBe(30);
  expect(ofServer('money', 7e6)).toBe(7e6);
  expect(ofServer('persons', 350)).toBe(350);
});

test('a figure is written as the address has it', () => {
  expect(written('land', 35, 'CNY')).toBe('35mu');
  expect(written('money', 7e6, 'CNY')).toBe('7000000yuan');
  expect(written('money', 9e5, 'USD')).toBe('900000USD');
  expect(written('persons', 350, 'CNY')).toBe('350');
  expect(written('land', 0.1 + 0.2, 'CNY')).toBe('0.3mu');
});

describe('a figure as people write it', () => {
  test.each([
    ['35mu', 35],
    [' 35 mu ', 35],
    ['35亩', 35],
    ['2 ha', 30],
    ['2 hectares', 30],
    ['1 hectare', 15],
    ['2公顷', 30],
    ['0.02 km2', 30],
    ['0.02平方公里', 30],
    ['1,200 mu', 1200],
    ['1.5千亩', 1500],
    ['1万亩', 10000],
    ['≥35 mu', 35],
    ['约35亩', 35],
    ['35', null],
    ['35 yuan', null],
    ['35 acres', null],
    ['mu', null],
    ['', null],
    ['-35 mu', null],
    ['0 mu', null],
  ])('of land: %j', (text, mu) => {
    expect(readFigure('land', text, 'CNY')).toBe(mu);
  });

  test.each([
    ['20000 m2', 30],
    ['20000平方米', 30],
    ['20000 M2', 30],
  ])('of land in small: %j', (text, mu) => {
    expect(readFigure('land', text, 'CNY')).toBeCloseTo(mu, 5);
  });

  test.each([
    ['7000000yuan', 7e6],
    ['7 million yuan', 7e6],
    ['7m yuan', 7e6],
    ['7M', 7e6],
    ['7k', 7000],
    ['7 thousand CNY', 7000],
    ['7bn RMB', 7e9],
    ['7 billion', 7e9],
    ['700万元', 7e6],
    ['700万', 7e6],
    ['7百万元', 7e6],
    ['7千万元', 7e7],
    ['7千元', 7000],
    ['0.7亿元', 7e7],
    ['7亿人民币', 7e8],
    ['<=7 million yuan', 7e6],
    ['~7 million yuan', 7e6],
    ['7元', 7],
    ['7', null],
    ['7 million USD', null],
    ['7 million mu', null],
    ['1.2.3 million', null],
  ])('of money: %j', (text, yuan) => {
    expect(readFigure('money', text, 'CNY')).toBe(yuan);
  });

  test.each([
    ['900000USD', 900000],
    ['0.9 million usd', 900000],
    ['0.9 million', 900000],
    ['0.9 million yuan', null],
    ['900000', null],
  ])('of the money of the pack: %j', (text, dollars) => {
    expect(readFigure('money', text, 'USD')).toBe(dollars);
  });

  test.each([
    ['350', 350],
    ['350 persons', 350],
    ['1 person', 1],
    ['350 people', 350],
    ['350 jobs', 350],
    ['350人', 350],
    ['3.5千人', 3500],
    ['1k', 1000],
    ['1,000', 1000],
    ['350 mu', null],
    ['many', null],
  ])('of persons: %j', (text, persons) => {
    expect(readFigure('persons', text, 'CNY')).toBe(persons);
  });

  test('is read as it was written', () => {
    expect(readFigure('land', written('land', 35, 'CNY'), 'CNY')).toBe(35);
    expect(readFigure('money', written('money', 7e6, 'CNY'), 'CNY')).toBe(7e6);
    expect(readFigure('money', written('money', 7e6, 'EUR'), 'EUR')).toBe(7e6);
    expect(readFigure('persons', written('persons', 350, 'CNY'), 'CNY')).toBe(350);
  });
});

describe('of an address', () => {
  const query = () => new URLSearchParams('land=35mu&lang=zh&found=a%3Dnone&keep=land%3D70mu&zone=z1&co2=9t&found=b%3Dyes&colour=red&tax=1yuan');

  test('the figures are taken, and nothing else', () => {
    expect(figuresIn(query())).toEqual(['land', 'co2', 'tax']);
    expect(figuresIn(new URLSearchParams('zone=a&found=b&lang=zh&Land=3mu'))).toEqual([]);
    const all =
      'investment land output revenue tax tax_scope local_tax profit jobs energy electricity value_added wages rd_share floor_area_ratio rd_staff_share registered_capital_share building_density pollutants waste_water cod ammonia_nitrogen so2 nox voc co2 water nitrogen phosphorus';
    expect(figuresIn(new URLSearchParams(all.split(' ').map((one) => [one, '1']))).join(' ')).toBe(all);
  });

  test('the server is asked with the zone, the figures, and all that was found', () => {
    expect(parametersOf(query())).toEqual([
      ['zone', 'z1'],
      ['set', 'land=35mu'],
      ['set', 'co2=9t'],
      ['set', 'tax=1yuan'],
      ['found', 'a=none'],
      ['found', 'b=yes'],
    ]);
    expect(parametersOf(new URLSearchParams('lang=zh&zone='))).toEqual([]);
  });

  test('a scenario has neither the language nor other scenarios', () => {
    expect(scenarioOf(query())).toBe('land=35mu&found=a%3Dnone&zone=z1&co2=9t&found=b%3Dyes&tax=1yuan');
    expect(scenarioOf(new URLSearchParams('lang=zh&keep=x'))).toBe('');
  });
});

test('the figures that can be entered are figures, those with a slider first', () => {
  expect(mainFigures).toEqual(['land', 'investment', 'tax', 'jobs', 'output']);
  expect(moreFigures).toEqual(['local_tax', 'value_added', 'profit', 'energy', 'floor_area_ratio', 'rd_share', 'pollutants']);
  expect(mainFigures.every((one) => sliderOf(one, 'CNY'))).toBe(true);
  expect(figuresIn(new URLSearchParams([...mainFigures, ...moreFigures].map((one) => [one, '1'])))).toHaveLength(12);
});
