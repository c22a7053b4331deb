// What was promised and what came of it, as it is drawn: a panel for each figure of a project.
import type { TablePart } from '../api';
import { cellOf } from './table';

export interface FollowedYear {
  year: number;
  /** What has come, as a part of what was promised. */
  share: number;
  shareText: string;
  /** What was to be expected by then; null where nothing tells. */
  expected: number | null;
  /** Whether it warns. */
  off: boolean;
  /** All of it in words. */
  told: string;
}

export interface Panel {
  key: string;
  project: string;
  figure: string;
  years: FollowedYear[];
  /** Whether its latest year warns. */
  off: boolean;
}

const warning = ['behind', 'far_behind', 'exceeded'];

/** The panels in the order of the table, those that warn first. */
export function panelsOf(table: TablePart): Panel[] {
  const panels = new Map<string, Panel>();
  for (const row of table.rows) {
    const at = (column: string) => cellOf(table, row, column);
    const key = `${at('project')?.value} ${at('figure')?.value}`;
    const share = at('share')?.value;
    const year = at('year')?.value;
    if (typeof share !== 'number' || typeof year !== 'number') {
      continue;
    }
    const panel = panels.get(key) ?? { key, project: at('project')?.text ?? '', figure: at('figure')?.text ?? '', years: [], off: false };
    const expected = at('expected')?.value;
    panel.years.push({
      year,
      share,
      shareText: at('share')?.text ?? '',
      expected: typeof expected === 'number' ? expected : null,
      off: warning.includes(String(at('state')?.value)),
      told: [panel.project, panel.figure, year, `${at('actual')?.text} / ${at('promised')?.text}`, at('state')?.text].join(' · '),
    });
    panels.set(key, panel);
  }
  const all = [...panels.values()];
  all.forEach((panel) => {
    panel.years.sort((a, b) => a.year - b.year);
    panel.off = panel.years.at(-1)?.off ?? false;
  });
  return all.sort((a, b) => Number(b.off) - Number(a.off));
}
