// Search over names in both languages, their pinyin, keys and codes.
import type { Industry, Place, Project } from '../api';

export interface Hit {
  kind: 'place' | 'industry' | 'project';
  key: string;
  name: string;
  name_local: string;
  rank: number;
}

/** How well a text fits, lower is better: the same, its start, the start of a word, inside. */
function fit(text: string, asked: string): number | null {
  const one = text.toLowerCase();
  if (one === asked) {
    return 0;
  }
  const at = one.indexOf(asked);
  if (at < 0) {
    return null;
  }
  return at === 0 ? 1 : /[\s,(-]/.test(one[at - 1] ?? '') ? 2 : 3;
}

const joined = (text: string) => text.replace(/[\s'’-]/g, '');

/** How well a spelling in pinyin fits: together as it is typed, or by the first letters. */
function fitPinyin(spelling: string, asked: string): number | null {
  const together = joined(spelling);
  const typed = joined(asked);
  if (!typed) {
    return null;
  }
  if (together === typed) {
    return 0.5;
  }
  if (together.startsWith(typed)) {
    return 1.2;
  }
  const syllables = spelling.split(' ');
  const first = syllables.map((one) => one[0]).join('');
  if (typed.length > 1 && first.startsWith(typed)) {
    return 1.5;
  }
  // From the start of any syllable, so that "youqu" finds 龙游区 but "ngyou" does not.
  return typed.length > 1 && syllables.some((_, n) => n > 0 && joined(syllables.slice(n).join(' ')).startsWith(typed)) ? 2.5 : null;
}

/** What fits best, at most `most`; places first, then industries and projects of like fit. */
export function search(places: Place[], industries: Industry[], projects: Project[], text: string, most = 8): Hit[] {
  const asked = text.trim().toLowerCase();
  if (!asked) {
    return [];
  }
  const all = [
    ...places.map((one) => ({ kind: 'place' as const, key: one.key, one })),
    ...industries.map((one) => ({ kind: 'industry' as const, key: one.code, one })),
    ...projects.map((one) => ({ kind: 'project' as const, key: one.key, one })),
  ];
  return all
    .flatMap(({ kind, key, one }) => {
      const fits = [
        ...[key, one.name, one.name_local].map((each) => fit(each, asked)),
        ...one.pinyin.map((each) => fitPinyin(each, asked)),
      ].filter((each) => each !== null);
      return fits.length ? [{ kind, key, name: one.name, name_local: one.name_local, rank: Math.min(...fits) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most);
}
