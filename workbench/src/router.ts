// The address is the state of the page: what a path means, and which path means it.

export type Route =
  | { view: 'today' }
  | { view: 'place'; key: string }
  | { view: 'project'; key: string }
  | { view: 'leap'; key: string }
  | { view: 'pair'; key: string; partner: string | null }
  | { view: 'pairs' }
  | { view: 'recruit'; key: string }
  | { view: 'industry'; key: string }
  | { view: 'split'; key: string | null }
  | { view: 'decisions'; key: string | null }
  | { view: 'follow'; key: string | null; firm: string | null }
  | { view: 'plan' }
  | { view: 'data' }
  | { view: 'none' };

/** The view a path names. */
export function routeOf(path: string): Route {
  const [first, key, third, ...more] = path.split('/').filter(Boolean).map(decoded);
  if (!first) {
    return { view: 'today' };
  }
  if (first === 'pair' && !key) {
    return { view: 'pairs' };
  }
  if (first === 'pair' && key && !more.length) {
    return { view: 'pair', key, partner: third ?? null };
  }
  if (first === 'follow' && !more.length) {
    return { view: 'follow', key: key ?? null, firm: third ?? null };
  }
  if (third) {
    return { view: 'none' };
  }
  if (first === 'split' || first === 'decisions') {
    return { view: first, key: key ?? null };
  }
  if ((first === 'data' || first === 'plan') && !key) {
    return { view: first };
  }
  if (first === 'p' && key) {
    return { view: 'place', key };
  }
  if ((first === 'project' || first === 'leap' || first === 'recruit' || first === 'industry') && key) {
    return { view: first, key };
  }
  return { view: 'none' };
}

/** The path of a view. */
export function pathOf(route: Route): string {
  switch (route.view) {
    case 'today':
    case 'none':
      return '/';
    case 'pairs':
      return '/pair';
    case 'data':
    case 'plan':
      return `/${route.view}`;
    case 'split':
    case 'decisions':
      return `/${route.view}` + (route.key === null ? '' : `/${encodeURIComponent(route.key)}`);
    case 'follow':
      return ['/follow', ...[route.key, route.firm].filter((key) => key !== null).map(encodeURIComponent)].join('/');
    case 'place':
      return `/p/${encodeURIComponent(route.key)}`;
    case 'pair':
      return `/pair/${[route.key, route.partner].filter((key) => key !== null).map(encodeURIComponent).join('/')}`;
    default:
      return `/${route.view}/${encodeURIComponent(route.key)}`;
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
