// What a plan is asked, as the address has it, and plans as the view shows them.
import type { Answer, Cell, Json, TablePart } from '../api';
import { member, part } from '../api';
import type { Word } from '../words';
import { cellOf, numberOf } from './table';

const NAMES = ['aim', 'then', 'limit', 'pin', 'without', 'move', 'fair', 'scenario', 'years'];

/** How many other plans are looked for, and points of a curve. */
export const OTHERS = '10';
export const POINTS = '11';

/** How far below the best plan others may lie, as people read it; empty where the answer has none. */
export function slackOf(answer: Answer): string {
  const slack = numberOf(member(part(answer, 'statement', 'near')?.value, 'slack'));
  return slack === null ? '' : `${Number((100 * slack).toPrecision(3))} %`;
}

/** What is used up: as little of it as can be. */
const USED = ['land', 'energy', 'labour', 'water', 'co2', 'nitrogen'];

/** Names of what is counted, of where, and of projects, and the words between. */
export interface Naming {
  what: (key: string) => string;
  where: (key: string) => string;
  project: (key: string) => string;
  say: (word: Word, ...given: string[]) => string;
}

/** A limit or floor as the server reads it, in the usual unit where none is typed; empty where no amount is. */
export function limitOf(what: string, where: string, isFloor: boolean, amount: string, unit: string): string {
  const typed = amount.trim();
  return typed ? `${what}:${where}${isFloor ? '>=' : '<='}${typed}${/^[\d.,]+$/.test(typed) ? unit : ''}` : '';
}

/** What was asked, in words; as it stands where it is in none of the usual forms. */
export function saidOf(name: string, value: string, names: Naming): string {
  const counted = (what: string, where = 'region') => names.say('planSaidIn', names.what(what), names.where(where));
  if (name === 'without') {
    return names.say('planSaidWithout', names.project(value));
  }
  if (name === 'pin') {
    const [project, zone] = value.split('=');
    return project && zone ? names.say('planSaidPin', names.project(project.trim()), names.where(zone.trim())) : value;
  }
  if (name === 'limit') {
    const [, what, where, year, sign, amount] = /^\s*([^:<>≤≥@]+?)(?::([^<>≤≥@]+?))?(?:@(\d+))?\s*(<=|>=|≤|≥)\s*(.+?)\s*$/.exec(value) ?? [];
    if (!what || !sign || !amount) {
      return value;
    }
    const of = year ? names.say('planSaidYear', counted(what, where), year) : counted(what, where);
    const told = amount.replace(/^([\d.,]+)(?=[a-z])/i, '$1 ');
    return names.say(sign === '<=' || sign === '≤' ? 'planSaidMost' : 'planSaidLeast', of, told);
  }
  const [, less, times, what, where] = /^\s*(-?)(?:([\d.]+)\*)?([a-z0-9_]+)(?::(.+))?\s*$/.exec(value) ?? [];
  if (!what) {
    return value;
  }
  const of = times ? names.say('planSaidTimes', times, counted(what, where)) : counted(what, where);
  return names.say(less || USED.includes(what) ? 'planSaidLittle' : 'planSaidMuch', of);
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
