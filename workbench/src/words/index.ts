import { en, type Words } from './en';
import { zh } from './zh';

export type Language = 'en' | 'zh';
export type Word = keyof Words;

const all: Record<Language, Words> = { en, zh };

/** The words of a language, `{0}` filled in with what is given. */
export function say(language: Language, word: Word, ...given: (string | number)[]): string {
  return all[language][word].replace(/\{(\d)\}/g, (whole, place: string) => {
    const one = given[Number(place)];
    return one === undefined ? whole : String(one);
  });
}
