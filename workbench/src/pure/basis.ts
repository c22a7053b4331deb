// How figures are known, from the firmest to the weakest, and the marks that show it.

export const bases = ['reported', 'derived', 'estimated', 'assumed'] as const;
export type Basis = (typeof bases)[number];

export const marks: Record<Basis, string> = {
  reported: '●',
  derived: '◐',
  estimated: '○',
  assumed: '◇',
};

export function isBasis(value: unknown): value is Basis {
  return (bases as readonly unknown[]).includes(value);
}
