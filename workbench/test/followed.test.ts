import { expect, test } from 'vitest';
import { panelsOf } from '../src/pure/followed';
import { cell, table } from './answers';

const keys = ['project', 'figure', 'year', 'share', 'expected', 'state', 'actual', 'promised'];

function row(project: string, figure: string, year: number | null, share: number | null, expected: number | null, state: string) {
  return [
    cell(`Plant ${project}`, project),
    cell(figure === 'tax' ? 'Tax' : 'Jobs', figure),
    cell(String(year), year),
    cell(`${100 * (share ?? 0)} %`, share),
    cell('', expected),
    cell(state.replace('_', ' '), state),
    cell('3 million', 3e6),
    cell('4 million', 4e6),
  ];
}

test('a panel for each figure of a project, with its years in order', () => {
  const panels = panelsOf(
    table('promises', keys, row('P1', 'tax', 2025, 0.75, 0.5, 'ahead'), row('P1', 'jobs', 2024, 1, null, 'met'), row('P1', 'tax', 2023, 0.25, 0.3, 'on_course')),
  );
  expect(panels).toEqual([
    {
      key: 'P1 tax',
      project: 'Plant P1',
      figure: 'Tax',
      off: false,
      years: [
        { year: 2023, share: 0.25, shareText: '25 %', expected: 0.3, off: false, told: 'Plant P1 · Tax · 2023 · 3 million / 4 million · on course' },
        { year: 2025, share: 0.75, shareText: '75 %', expected: 0.5, off: false, told: 'Plant P1 · Tax · 2025 · 3 million / 4 million · ahead' },
      ],
    },
    {
      key: 'P1 jobs',
      project: 'Plant P1',
      figure: 'Jobs',
      off: false,
      years: [{ year: 2024, share: 1, shareText: '100 %', expected: null, off: false, told: 'Plant P1 · Jobs · 2024 · 3 million / 4 million · met' }],
    },
  ]);
});

test.each([
  ['behind', true],
  ['far_behind', true],
  ['exceeded', true],
  ['on_course', false],
  ['ahead', false],
  ['met', false],
])('a year that is %s: it warns is %s', (state, off) => {
  const [panel] = panelsOf(table('promises', keys, row('P1', 'tax', 2024, 0.5, 0.5, state)));
  expect(panel!.years[0]!.off).toBe(off);
  expect(panel!.off).toBe(off);
});

test('a panel warns by its latest year alone, and then stands first', () => {
  const panels = panelsOf(
    table(
      'promises',
      keys,
      row('P1', 'tax', 2025, 0.9, 0.5, 'ahead'),
      row('P1', 'tax', 2024, 0.1, 0.5, 'behind'),
      row('P2', 'tax', 2025, 0.1, 0.5, 'far_behind'),
      row('P2', 'tax', 2024, 0.9, 0.5, 'ahead'),
      row('P3', 'tax', 2024, 0.9, 0.5, 'ahead'),
      row('P4', 'jobs', 2024, 0.1, 0.5, 'behind'),
    ),
  );
  expect(panels.map((one) => `${one.key} ${one.off}`)).toEqual(['P2 tax true', 'P4 jobs true', 'P1 tax false', 'P3 tax false']);
});

test('what has no share or year is not drawn, a share of nothing is', () => {
  const panels = panelsOf(
    table('promises', keys, row('P1', 'tax', 2024, null, 0.5, 'behind'), row('P2', 'tax', null, 0.5, 0.5, 'behind'), row('P3', 'tax', 2024, 0, 0, 'on_course')),
  );
  expect(panels.map((one) => one.key)).toEqual(['P3 tax']);
  expect(panels[0]!.years[0]).toMatchObject({ share: 0, expected: 0 });
});
