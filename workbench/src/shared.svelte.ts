// What all views share: the language, and the names of what can be asked about.
import { NoAnswer, read, type Industry, type Place, type Project, type Status, type Zone } from './api';
import { address, href } from './address.svelte';
import { say, type Language, type Word } from './words';

export function language(): Language {
  const asked = address.query.get('lang');
  if (asked === 'zh' || asked === 'en') {
    return asked;
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A word of the interface in the language of the page. */
export function t(word: Word, ...given: (string | number)[]): string {
  return say(language(), word, ...given);
}

/** What went wrong, as people are told. */
export function troubleOf(cause: unknown): string {
  switch (cause instanceof NoAnswer ? cause.why : '') {
    case 'unreachable':
      return t('troubleUnreachable');
    case 'starting':
      return t('troubleStarting');
    case 'broken':
      return t('troubleBroken', (cause as NoAnswer).said);
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}

export const known = $state({
  status: null as Status | null,
  places: [] as Place[],
  industries: [] as Industry[],
  projects: [] as Project[],
  zones: [] as Zone[],
});

const placeByKey = $derived(new Map(known.places.map((one) => [one.key, one])));
const industryByCode = $derived(new Map(known.industries.map((one) => [one.code, one])));
const projectByKey = $derived(new Map(known.projects.map((one) => [one.key, one])));
const zoneByKey = $derived(new Map(known.zones.map((one) => [one.key, one])));

export const placeOf = (key: string) => placeByKey.get(key);
export const industryOf = (code: string) => industryByCode.get(code);
export const projectOf = (key: string) => projectByKey.get(key);
export const zoneOf = (key: string) => zoneByKey.get(key);

interface Named {
  name: string;
  name_local: string;
}

/** Its name in the language of the page, or in the other where it has none in this. */
export function nameOf(one: Named): string {
  return language() === 'zh' ? one.name_local || one.name : one.name || one.name_local;
}

/** Its name in the other language, empty where that is the same. */
export function otherNameOf(one: Named): string {
  const other = language() === 'zh' ? one.name : one.name_local;
  return other === nameOf(one) ? '' : other;
}

/** The view of a place, industry or project with this key; null of any other word. */
export function linkOf(key: string): string | null {
  if (placeByKey.has(key)) {
    return href({ view: 'place', key });
  }
  if (projectByKey.has(key)) {
    return href({ view: 'project', key });
  }
  return industryByCode.has(key) ? href({ view: 'industry', key }) : null;
}

/** Asks for the names; each again after a while where the server is not there yet. */
export async function learn(): Promise<void> {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      const [status, places, industries, projects, zones] = await Promise.all([
        read<Status>('/api/status'),
        read<{ places: Place[] }>('/api/places'),
        read<{ industries: Industry[] }>('/api/industries'),
        read<{ projects: Project[] }>('/api/projects'),
        read<{ zones: Zone[] }>('/api/zones'),
      ]);
      known.status = status;
      known.places = places.places;
      known.industries = industries.industries;
      known.projects = projects.projects;
      known.zones = zones.zones;
      return;
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}
