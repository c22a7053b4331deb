// Values as one of five shades, so that each shade has about as many of them.

export const LEVELS = 5;

/** The level of a value among all, from 0 to 4; like values have like levels. */
export function leveler(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  return (value) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(LEVELS - 1, Math.floor((low / Math.max(sorted.length, 1)) * LEVELS));
  };
}
