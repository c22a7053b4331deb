// The number of a term as a slider holds it and as the command line reads it.

/** Agreements in force that the program knows, with the word for each. */
export const agreements = { 'qingtian-pinghu': 'splitQingtian', 'longquan-xiaoshan': 'splitLongquan' } as const;

export interface Scale {
  /** What the slider ends with; it begins with 0. */
  most: number;
  share: boolean;
}

/** A scale with room for the number itself and all marks. Nobody shares more than all. */
export function scaleOf(unit: string, numbers: readonly number[]): Scale {
  const largest = Math.max(...numbers.filter((each) => Number.isFinite(each)), 0);
  const share = unit === '1';
  const wide = largest > 0 ? 1.25 * largest : 1;
  const unitOf = 10 ** Math.floor(Math.log10(wide));
  const most = Math.ceil((4 * wide) / unitOf) * (unitOf / 4);
  return { most: share ? Math.min(1, most) : most, share };
}

/** As the server reads it: shares in percent, the rest with its unit. */
export function writtenTerm(number: number, unit: string): string {
  const plain = (each: number) => String(Number(each.toPrecision(3)));
  return unit === '1' ? `${plain(100 * number)}%` : `${plain(number)}${unit}`;
}
