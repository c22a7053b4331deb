import { describe, expect, test } from 'vitest';
import type { Industry, Place, Project } from '../src/api';
import { search } from '../src/pure/search';

const place = (key: string, name: string, name_local: string, ...pinyin: string[]): Place => ({
  key,
  name,
  name_local,
  pinyin,
  role: null,
  within: null,
  within_name: null,
  within_name_local: null,
  lon: null,
  lat: null,
});
const industry = (code: string, name: string, name_local: string, ...pinyin: string[]): Industry => ({ code, name, name_local, pinyin });
const project = (key: string, name: string, name_local: string, ...pinyin: string[]): Project => ({
  key,
  name,
  name_local,
  pinyin,
  place: null,
  industry: null,
});

const places = [
  place('330825', 'Longyou', '龙游县', 'long you xian'),
  place('331125', 'Yunhe', '云和县', 'yun he xian'),
  place('330881', 'Jiangshan (Quzhou)', '江山市', 'jiang shan shi'),
];
const industries = [industry('2440', 'Toys of wood', '木制玩具', 'mu zhi wan ju'), industry('3130', 'Iron rolling', '钢压延', 'gang ya yan')];
const projects = [project('QZ01', 'Toy plant', '玩具厂', 'wan ju chang')];

const found = (text: string, most?: number) => search(places, industries, projects, text, most).map((one) => one.key);
const rank = (text: string) => search(places, industries, projects, text)[0]?.rank;

test('what is asked for is found with all it is called by', () => {
  expect(search(places, industries, projects, 'yunhe')).toEqual([{ kind: 'place', key: '331125', name: 'Yunhe', name_local: '云和县', rank: 0 }]);
  expect(search(places, industries, projects, '3130')[0]).toMatchObject({ kind: 'industry', key: '3130', rank: 0 });
  expect(search(places, industries, projects, 'qz01')[0]).toMatchObject({ kind: 'project', key: 'QZ01', rank: 0 });
  expect(found('')).toEqual([]);
  expect(found('  ')).toEqual([]);
  expect(found('nowhere')).toEqual([]);
});

describe('a text fits better', () => {
  test.each([
    ['Longyou', 0],
    [' longYOU ', 0],
    ['long', 1],
    ['龙游', 1],
    ['quzhou', 2],
    ['wood', 2],
    ['游县', 3],
    ['ongyou', 3],
    ['olling', 3],
  ])('%j has the rank %d', (text, expected) => {
    expect(rank(text)).toBe(expected);
  });
});

describe('a spelling in pinyin fits', () => {
  test.each([
    ['longyouxian', 0.5],
    ['long you xian', 0.5],
    ["long'youxian", 0.5],
    ['longyoux', 1.2],
    ['lyx', 1.5],
    ['ly', 1.5],
    ['mzwj', 1.5],
    ['youxian', 2.5],
    ['hexi', 2.5],
  ])('%j with the rank %d', (text, expected) => {
    expect(rank(text)).toBe(expected);
  });

  test('by no single letter inside, nor from the middle of a syllable', () => {
    expect(found('ouxian')).toEqual([]);
    expect(found('unhex')).toEqual([]);
    // Y begins Yunhe; the "you" of 龙游 is not looked for by one letter, but stands in its name.
    expect(search(places, [], [], 'y').map((one) => `${one.key} ${one.rank}`)).toEqual(['331125 1', '330825 3']);
    expect(search([place('1', 'A', '乙', 'b c')], [], [], 'c')).toEqual([]);
    expect(search([place('1', 'A', '乙', 'b c')], [], [], "'")).toEqual([]);
  });

  test('in any of its ways to be said', () => {
    expect(search([place('1', 'A', '乐清', 'le qing', 'yue qing')], [], [], 'yueq')[0]?.rank).toBe(1.2);
  });
});

test('the best first; of like fit places, then industries, then projects', () => {
  expect(found('toy')).toEqual(['2440', 'QZ01']);
  expect(found('wanju')).toEqual(['QZ01', '2440']);
  const alike = search([place('p', 'One', '')], [industry('i', 'One', '')], [project('r', 'One', '')], 'one');
  expect(alike.map((one) => one.kind)).toEqual(['place', 'industry', 'project']);
});

test('no more are told than asked for, eight unless said', () => {
  const many = Array.from({ length: 12 }, (_, n) => place(`k${n}`, `Town ${n}`, ''));
  expect(search(many, [], [], 'town').map((one) => one.key)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']);
  expect(search(many, [], [], 'town', 3)).toHaveLength(3);
});
