// The borders of the places, asked for once, when the first map is drawn.
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { read } from '../api';

export type Shape = Feature<MultiPolygon> & { id: string };

export interface Borders {
  /** None where the pack has no borders. */
  shapes: Shape[];
  inner: MultiLineString;
  outer: MultiLineString;
  /** Whose borders they are, as the pack tells it. */
  origin: { package?: string; licence?: string; borders?: string } | null;
  /** Names of places of today that have no borders of their own here, by language. */
  later: Record<string, string[]>;
}

let known = $state.raw<Borders | null>(null);
let asked = false;

/** The borders, null until they are there. */
export function borders(): Borders | null {
  return known;
}

/** Asks for the borders where nobody did. To be called where a component is set up. */
export function learnBorders(): void {
  if (asked) {
    return;
  }
  asked = true;
  read<Topology<{ places: GeometryCollection }> & Partial<Pick<Borders, 'origin' | 'later'>>>('/api/map').then(
    (all) => {
      const places = all.objects.places;
      known = {
        shapes: feature(all, places).features as Shape[],
        inner: mesh(all, places, (a, b) => a !== b),
        outer: mesh(all, places, (a, b) => a === b),
        origin: all.origin ?? null,
        later: all.later ?? {},
      };
    },
    () => (asked = false),
  );
}
