// What a plan is asked, as the address has it, and plans as the view shows them.
import type { Answer, Cell, Json, TablePart } from '../api';
import { member, part } from '../api';
import { cellOf, numberOf } from './table';

const NAMES = ['aim', 'then', 'limit', 'pin', 'without', 'fair', 'scenario', 'years'];

/** How many other plans are looked for, and points of a curve. */
export const OTHERS = '10';
export const POINTS = '11';

/** How far below the best plan others may lie, as people read it; empty where the answer has none. */
export function slackOf(answer: Answer): string {
  const slack = numberOf(member(part(answer, 'statement', 'near')?.value, 'slack'));
  return slack === null ? '' : `${Number((100 * slack).toPrecision(3))} %`;
}

/** What is asked of the server. */
export function planParameters(query: URLSearchParams): [string, string][] {
  return [...query].filter(([name]) => NAMES.includes(name));
}

/** The part of an address that is a plan: without language and other plans. */
export function planOf(query: URLSearchParams): string {
  return new URLSearchParams(planParameters(query)).toString();
}

/** Which plan is looked at: the best, one nearly as good, or one on the curve. */
export interface Looked {
  of: 'plan' | 'alternative' | 'point';
  number: number;
}

export function lookedAt(text: string | null): Looked {
  const [, of, number] = /^(alternative|point)-(\d+)$/.exec(text ?? '') ?? [];
  return of ? { of: of as 'alternative' | 'point', number: Number(number) } : { of: 'plan', number: 0 };
}

export interface Placed {
  project: string;
  zone: string;
  place: string;
  jobs: number | null;
}

export interface Gain {
  group: string;
  name: string;
  valueAdded: number;
  /** Value added and jobs, as people read them. */
  text: string;
}

/** A plan: where its projects stand, and who gains. */
export interface PlanShown {
  placed: Placed[];
  gains: Gain[];
}

function gainsOf(table: TablePart | undefined, isMeant: (row: Cell[]) => boolean): Gain[] {
  return (table?.rows ?? []).filter(isMeant).map((row) => ({
    group: String(cellOf(table!, row, 'group')?.value),
    name: cellOf(table!, row, 'group')?.text ?? '',
    valueAdded: numberOf(cellOf(table!, row, 'value_added')?.value) ?? 0,
    text: `${cellOf(table!, row, 'value_added')?.text ?? ''} · ${cellOf(table!, row, 'jobs')?.text ?? ''}`,
  }));
}

/** The plan that is best. */
export function bestOf(answer: Answer): PlanShown {
  const plan = part(answer, 'table', 'plan');
  return {
    placed: (plan?.rows ?? []).map((row) => ({
      project: String(cellOf(plan!, row, 'project')?.value),
      zone: String(cellOf(plan!, row, 'zone')?.value),
      place: String(cellOf(plan!, row, 'place')?.value),
      jobs: numberOf(cellOf(plan!, row, 'own_jobs')?.value),
    })),
    gains: gainsOf(part(answer, 'table', 'gains'), () => true),
  };
}

/** One of the others, or of a curve; null where the answer has none of that number. */
export function otherOf(answer: Answer | null, looked: Looked): PlanShown | null {
  if (!answer || looked.of === 'plan') {
    return null;
  }
  const [plans, gains, column] =
    looked.of === 'alternative' ? ['alternative_plans', 'alternative_gains', 'number'] : ['curve_plans', 'curve_gains', 'point'];
  const table = part(answer, 'table', plans!);
  const row = table?.rows.find((one) => cellOf(table, one, column!)?.value === looked.number);
  if (!table || !row) {
    return null;
  }
  const placements = cellOf(table, row, 'placements')?.value;
  const of = part(answer, 'table', gains!);
  return {
    placed: (Array.isArray(placements) ? placements : []).map((one: Json) => ({
      project: String(member(one, 'project')),
      zone: String(member(one, 'zone')),
      place: String(member(one, 'place')),
      jobs: numberOf(member(one, 'own_jobs')),
    })),
    gains: gainsOf(of, (one) => cellOf(of!, one, column!)?.value === looked.number),
  };
}
