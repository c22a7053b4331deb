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

/** A sentence without the basis in brackets at its end, and that basis by its word. */
export function splitBasis(text: string, words: Record<Basis, string>): { text: string; basis: Basis | null } {
  const found = /^(.*?)\s*[(（]([^()（）]+)[)）]$/su.exec(text);
  const basis = found && bases.find((one) => words[one] === found[2]);
  return found && basis ? { text: found[1] ?? text, basis } : { text, basis: null };
}
