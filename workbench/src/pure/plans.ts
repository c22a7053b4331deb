// What a plan is asked, as the address has it.

const NAMES = ['aim', 'then', 'limit', 'pin', 'fair', 'scenario', 'years'];

/** What is asked of the server. */
export function planParameters(query: URLSearchParams): [string, string][] {
  return [...query].filter(([name]) => NAMES.includes(name));
}

/** The part of an address that is a plan: without language and other plans. */
export function planOf(query: URLSearchParams): string {
  return new URLSearchParams(planParameters(query)).toString();
}
