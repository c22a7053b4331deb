// Which figure the drawer "How known" is open of.
import { getContext, setContext } from 'svelte';
import type { Answer, Cell, FieldsPart, TablePart } from './api';

/** A figure: where it stands in an answer. */
export interface Figure {
  answer: Answer | null;
  title: string;
  /** Values that stand beside it, with their labels. */
  beside: { key: string; label: string; cell: Cell }[];
  remark: string;
}

const now = $state({ figure: null as Figure | null });

export const drawer = {
  get figure() {
    return now.figure;
  },
  open(figure: Figure) {
    now.figure = figure;
  },
  close() {
    now.figure = null;
  },
};

const ANSWER = Symbol('answer');

/** To be called where the parts of an answer are shown. */
export function showing(answer: () => Answer): void {
  setContext(ANSWER, answer);
}

/** The answer that is shown around here. */
export function shown(): () => Answer | null {
  return getContext<(() => Answer) | undefined>(ANSWER) ?? (() => null);
}

const APART = Symbol('apart');

/** To be called where an answer is shown beside another, whose sources have the same numbers. */
export function standApart(): void {
  setContext(APART, true);
}

export function isApart(): boolean {
  return getContext<boolean | undefined>(APART) ?? false;
}

/** A row of a table, as what stands beside each of its figures. */
export function ofRow(table: TablePart, row: Cell[], answer: Answer | null): Figure {
  const beside = table.columns.map((column, at) => ({ key: column.key, label: column.label, cell: row[at]! }));
  const title = [table.title, beside.find((one) => one.label && one.cell.text)?.cell.text].filter(Boolean).join(' · ');
  return { answer, title, beside, remark: table.remark };
}

/** Fields that are known in the same way. */
export function ofFields(part: FieldsPart, answer: Answer | null): Figure {
  const beside = part.fields.map(({ key, label, text, value }) => ({ key, label, cell: { text, value } }));
  return { answer, title: part.title || answer?.title || '', beside, remark: '' };
}
