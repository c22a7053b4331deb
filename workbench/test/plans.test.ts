import { describe, expect, test } from 'vitest';
import type { Json } from '../src/api';
import { bestOf, limitOf, lookedAt, OTHERS, otherOf, planOf, planParameters, POINTS, saidOf, slackOf, type Naming } from '../src/pure/plans';
import { answer, cell, table } from './answers';

const query = () => new URLSearchParams('lang=zh&aim=jobs&then=tax&limit=a&limit=b&keep=x&pin=P1&without=P2&move=true&fair=1&scenario=s&years=5&colour=red');

test('a plan is asked with its own parameters alone, each as often as it stands', () => {
  const own = ['aim=jobs', 'then=tax', 'limit=a', 'limit=b', 'pin=P1', 'without=P2', 'move=true', 'fair=1', 'scenario=s', 'years=5'];
  expect(planParameters(query()).map(([name, value]) => `${name}=${value}`)).toEqual(own);
  expect(planOf(query())).toBe(own.join('&'));
  expect(planOf(new URLSearchParams('lang=zh'))).toBe('');
});

describe('what was asked', () => {
  const names: Naming = {
    what: (key) => (key === 'value_added' ? 'value added' : key),
    where: (key) => (key === 'longyou-zone' ? 'Longyou zone' : key === 'region' ? 'Zhejiang' : key),
    project: (key) => `${key} Toys`,
    say: (word, ...given) => [word.replace('planSaid', ''), ...given].join('|'),
  };
  test.each([
    ['aim', 'jobs', 'Much|In|jobs|Zhejiang'],
    ['aim', '2*value_added:mountain', 'Much|Times|2|In|value added|mountain'],
    ['aim', '-co2', 'Little|In|co2|Zhejiang'],
    ['aim', 'co2', 'Little|In|co2|Zhejiang'],
    ['limit', 'land:longyou-zone<=1200mu', 'Most|In|land|Longyou zone|1200 mu'],
    ['limit', 'land:longyou-zone@2027<=1200亩', 'Most|Year|In|land|Longyou zone|2027|1200亩'],
    ['limit', 'jobs>=3,000', 'Least|In|jobs|Zhejiang|3,000'],
    ['limit', 'jobs:mountain ≥ 40%', 'Least|In|jobs|mountain|40%'],
    ['pin', 'QZ01=longyou-zone', 'Pin|QZ01 Toys|Longyou zone'],
    ['without', 'QZ01', 'Without|QZ01 Toys'],
    ['limit', 'land', 'land'],
    ['pin', 'QZ01', 'QZ01'],
    ['aim', 'a b', 'a b'],
  ])('%s %s is said in words', (name, value, said) => {
    expect(saidOf(name, value, names)).toBe(said);
  });

  test('a limit is in the usual unit where none is typed', () => {
    expect(limitOf('land', 'longyou-zone', false, ' 1,200 ', 'mu')).toBe('land:longyou-zone<=1,200mu');
    expect(limitOf('jobs', 'mountain', true, '40%', '')).toBe('jobs:mountain>=40%');
    expect(limitOf('land', 'region', false, '2km2', 'mu')).toBe('land:region<=2km2');
    expect(limitOf('land', 'region', false, ' ', 'mu')).toBe('');
  });
});

test('ten others are looked for, and eleven points of a curve', () => {
  expect([OTHERS, POINTS]).toEqual(['10', '11']);
});

test('which plan is looked at', () => {
  expect(lookedAt('alternative-3')).toEqual({ of: 'alternative', number: 3 });
  expect(lookedAt('point-10')).toEqual({ of: 'point', number: 10 });
  for (const best of [null, '', 'alternative-', 'plan-1', 'point-1x', 'apoint-1', '3']) {
    expect(lookedAt(best)).toEqual({ of: 'plan', number: 0 });
  }
});

test('how far below the best others may lie, in percent to three digits', () => {
  const near = (slack: Json) => slackOf(answer({ kind: 'statement', key: 'near', title: '', text: '', value: { slack } }));
  expect(near(0.02)).toBe('2 %');
  expect(near(0.005)).toBe('0.5 %');
  expect(near(0.123456)).toBe('12.3 %');
  expect(near(0)).toBe('0 %');
  expect(near(null)).toBe('');
  expect(slackOf(answer())).toBe('');
  expect(slackOf(answer({ kind: 'statement', key: 'other', title: '', text: '', value: { slack: 0.02 } }))).toBe('');
});

const gains = ['group', 'value_added', 'jobs'];
const gain = (key: string, name: string, added: Json, ...before: ReturnType<typeof cell>[]) => [
  ...before,
  cell(name, key),
  cell(`${name} gains`, added),
  cell(`${name} works`, 1),
];

describe('the best plan', () => {
  test('has its projects where they stand, and all who gain', () => {
    const plan = table(
      'plan',
      ['project', 'zone', 'place', 'own_jobs'],
      [cell('Toys', 'P1'), cell('Zone 1', 'z1'), cell('Longyou', '330825'), cell('350', 350)],
      [cell('Shoes', 'P2'), cell('Zone 2', 'z2'), cell('Yunhe', '331125'), cell('', null)],
    );
    const who = table('gains', gains, gain('m', 'Mountain', 5e6), gain('c', 'Coast', { low: 1, high: 3 }), gain('o', 'Other', null));
    expect(bestOf(answer(who, plan))).toEqual({
      placed: [
        { project: 'P1', zone: 'z1', place: '330825', jobs: 350 },
        { project: 'P2', zone: 'z2', place: '331125', jobs: null },
      ],
      gains: [
        { group: 'm', name: 'Mountain', valueAdded: 5e6, text: 'Mountain gains · Mountain works' },
        { group: 'c', name: 'Coast', valueAdded: 2, text: 'Coast gains · Coast works' },
        { group: 'o', name: 'Other', valueAdded: 0, text: 'Other gains · Other works' },
      ],
    });
  });

  test('of an answer without one places nothing', () => {
    expect(bestOf(answer())).toEqual({ placed: [], gains: [] });
  });
});

describe('another plan', () => {
  const at = (zone: string): Json => [{ project: 'P1', zone, place: '330825', own_jobs: 350 }, { project: 'P2', zone, place: '331125' }];
  const both = answer(
    table('alternative_plans', ['number', 'placements'], [cell('1', 1), cell('', at('z1'))], [cell('2', 2), cell('', at('z2'))]),
    table('alternative_gains', ['number', ...gains], gain('m', 'Mountain', 11, cell('1', 1)), gain('c', 'Coast', 12, cell('2', 2))),
    table('curve_plans', ['point', 'placements'], [cell('2', 2), cell('', at('z3'))], [cell('0', 0), cell('', null)]),
    table('curve_gains', ['point', ...gains], gain('m', 'Mountain', 13, cell('2', 2)), gain('c', 'Coast', 14, cell('2', 2))),
  );

  test('nearly as good is the one of its number, with its own gains', () => {
    expect(otherOf(both, { of: 'alternative', number: 2 })).toEqual({
      placed: [
        { project: 'P1', zone: 'z2', place: '330825', jobs: 350 },
        { project: 'P2', zone: 'z2', place: '331125', jobs: null },
      ],
      gains: [{ group: 'c', name: 'Coast', valueAdded: 12, text: 'Coast gains · Coast works' }],
    });
  });

  test('on the curve is the point of its number', () => {
    const point = otherOf(both, { of: 'point', number: 2 });
    expect(point?.placed.map((one) => one.zone)).toEqual(['z3', 'z3']);
    expect(point?.gains.map((one) => one.valueAdded)).toEqual([13, 14]);
    expect(otherOf(both, { of: 'point', number: 0 })).toEqual({ placed: [], gains: [] });
  });

  test('is none where there is none of that number, or the best is meant', () => {
    expect(otherOf(both, { of: 'alternative', number: 3 })).toBeNull();
    expect(otherOf(both, { of: 'point', number: 1 })).toBeNull();
    expect(otherOf(both, { of: 'plan', number: 2 })).toBeNull();
    expect(otherOf(answer(), { of: 'point', number: 2 })).toBeNull();
    expect(otherOf(null, { of: 'point', number: 2 })).toBeNull();
  });
});
