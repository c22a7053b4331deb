// How people name what a plan counts, and where.
import type { Naming } from './pure/plans';
import { nameOf, placeOf, projectOf, t, zoneOf } from './shared.svelte';
import type { Word } from './words';

const WHAT: Record<string, Word> = {
  value_added: 'planValueAdded',
  jobs: 'planJobs',
  tax: 'planTax',
  projects: 'planProjects',
  land: 'planLand',
  energy: 'planEnergy',
  co2: 'planCo2Of',
  labour: 'planLabour',
  nitrogen: 'planNitrogen',
};
const WHERE: Record<string, Word> = { region: 'planRegion', mountain: 'planMountain', coast: 'planCoast', other: 'planElsewhere' };

const said = (words: Record<string, Word>, key: string) => (words[key] ? t(words[key]) : null);
const named = (one: Parameters<typeof nameOf>[0] | undefined) => (one ? nameOf(one) : null);

export const planNames: Naming = {
  what: (key) => said(WHAT, key) ?? key,
  where: (key) => said(WHERE, key) ?? named(zoneOf(key)) ?? named(placeOf(key)) ?? key,
  project: (key) => {
    const project = projectOf(key);
    return project ? `${key} ${nameOf(project)}` : key;
  },
  say: t,
};
