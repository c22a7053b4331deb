// Answers of the server as tests write them.
import type { Answer, Cell, Json, Part, TablePart } from '../src/api';

export const cell = (text: string, value: Json = text): Cell => ({ text, value });

/** A table whose columns have these keys. */
export function table(key: string, keys: string[], ...rows: Cell[][]): TablePart {
  return {
    kind: 'table',
    key,
    title: key,
    columns: keys.map((one) => ({ key: one, label: one, right: false })),
    rows,
    remark: '',
    layout: 'grid',
  };
}

export const answer = (...parts: Part[]): Answer => ({ title: '', command: '', fields: [], findings: [], parts });
