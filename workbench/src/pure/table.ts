// Tables of answers as people look at them: what is shown of them, in which order.
import type { Cell, Json, TablePart } from '../api';

/** The numbers of the columns with words for people; the others are for programs. */
export function shownColumns(table: TablePart): number[] {
  return table.columns.map((_, c) => c).filter((c) => table.rows.some((row) => row[c]?.text));
}

/** What to sort a cell by: its number, or the middle of its bounds; null where it has none. */
export function numberOf(value: Json | undefined): number | null {
  if (typeof value === 'number') {
    return value;
  }
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    if (typeof value.value === 'number') {
      return value.value;
    }
    if (typeof value.low === 'number' && typeof value.high === 'number') {
      return (value.low + value.high) / 2;
    }
  }
  return null;
}

/** The rows in which each word of the filter stands somewhere. */
export function filtered(rows: Cell[][], filter: string): Cell[][] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) {
    return rows;
  }
  return rows.filter((row) => {
    const text = row.map((cell) => `${cell.text} ${typeof cell.value === 'string' ? cell.value : ''}`).join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The rows by one column: by number where it has numbers, else by text; unknown ones last. */
export function sorted(rows: Cell[][], column: number, down: boolean, language: string): Cell[][] {
  const collator = new Intl.Collator(language, { numeric: true });
  const turn = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const one = a[column];
    const two = b[column];
    const x = numberOf(one?.value);
    const y = numberOf(two?.value);
    if (x !== null && y !== null) {
      return turn * (x - y);
    }
    if (x !== null || y !== null) {
      return x !== null ? -1 : 1;
    }
    if (!one?.text || !two?.text) {
      return Number(!one?.text) - Number(!two?.text);
    }
    return turn * collator.compare(one.text, two.text);
  });
}

/** The cell of a row under the column of this key. */
export function cellOf(table: TablePart, row: Cell[], key: string): Cell | undefined {
  return row[table.columns.findIndex((column) => column.key === key)];
}

/** A difference, with its sign. */
export function signed(cell: Cell | undefined): string {
  return (numberOf(cell?.value) ?? 0) > 0 ? `+${cell?.text}` : (cell?.text ?? '').replace('-', '−');
}
