// The classes of an industry for a place: a sign and a word each, so that colour is never alone.
import type { Word } from '../words';

export const classes: Record<string, { sign: string; word: Word }> = {
  leap: { sign: '▲', word: 'classLeap' },
  trap: { sign: '▼', word: 'classTrap' },
  has: { sign: '■', word: 'classHas' },
  neither: { sign: '○', word: 'classNeither' },
  far: { sign: '·', word: 'classFar' },
  not_rankable: { sign: '?', word: 'classNotRankable' },
};
