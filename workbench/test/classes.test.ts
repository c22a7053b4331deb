import { expect, test } from 'vitest';
import { classes } from '../src/pure/classes';

test('each class of an industry has a sign and a word of its own', () => {
  expect(Object.entries(classes).map(([key, { sign, word }]) => `${key} ${sign} ${word}`)).toEqual([
    'leap ▲ classLeap',
    'trap ▼ classTrap',
    'has ■ classHas',
    'neither ○ classNeither',
    'far · classFar',
    'not_rankable ? classNotRankable',
  ]);
});
