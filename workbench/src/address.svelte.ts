// The address bar as state: read by views, changed by links and by what is entered.
import { routeOf, pathOf, type Route } from './router';

// The token that lets one in is kept in a cookie from now on; it is not to be copied with links.
const arrived = new URLSearchParams(location.search);
if (arrived.has('token')) {
  arrived.delete('token');
  history.replaceState(null, '', location.pathname + (arrived.size ? `?${arrived}` : '') + location.hash);
}

const now = $state({ path: location.pathname, search: location.search });

export const address = {
  get route(): Route {
    return routeOf(now.path);
  },
  get path(): string {
    return now.path;
  },
  get query(): URLSearchParams {
    return new URLSearchParams(now.search);
  },
};

function take(): void {
  now.path = location.pathname;
  now.search = location.search;
}

/** The address of a view; the language stays as it is. */
export function href(route: Route, query: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(query);
  const language = new URLSearchParams(now.search).get('lang');
  if (language) {
    parameters.set('lang', language);
  }
  const text = parameters.toString();
  return pathOf(route) + (text ? `?${text}` : '');
}

/** Goes to an address of the workbench as a link does. */
export function go(to: string): void {
  history.pushState(null, '', to);
  take();
  scrollTo(0, 0);
}

/** Changes what follows the question mark; `step` makes it a step that "back" undoes. */
export function setQuery(query: URLSearchParams, step: boolean): void {
  const text = query.toString();
  const to = now.path + (text ? `?${text}` : '');
  if (step) {
    history.pushState(null, '', to);
  } else {
    history.replaceState(null, '', to);
  }
  take();
}

/** Follows links inside the workbench without loading the page again. */
export function followLinks(): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="/"]');
    if (
      !(link instanceof HTMLAnchorElement) ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey ||
      link.hasAttribute('download') ||
      link.pathname.startsWith('/api/')
    ) {
      return;
    }
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  };
  addEventListener('popstate', take);
  document.addEventListener('click', click);
  return () => {
    removeEventListener('popstate', take);
    document.removeEventListener('click', click);
  };
}
