// Verdicts in the order of what is to be done, and how each is shown.
import type { Word } from '../words';

export const verdicts = ['refuse', 'refuse_unless', 'negotiate', 'ask_first', 'admit_on_conditions', 'admit'] as const;
export type Verdict = (typeof verdicts)[number];
export type Tone = 'no' | 'wait' | 'yes';

export const tones: Record<Verdict, Tone> = {
  refuse: 'no',
  refuse_unless: 'no',
  negotiate: 'wait',
  ask_first: 'wait',
  admit_on_conditions: 'yes',
  admit: 'yes',
};

export const verdictWords: Record<Verdict, Word> = {
  refuse: 'verdictRefuse',
  refuse_unless: 'verdictRefuseUnless',
  negotiate: 'verdictNegotiate',
  ask_first: 'verdictAskFirst',
  admit_on_conditions: 'verdictAdmitOnConditions',
  admit: 'verdictAdmit',
};

/** What to decide, in groups; the first is the most pressing. */
export const groups: { word: Word; verdicts: Verdict[] }[] = [
  { word: 'groupRefuse', verdicts: ['refuse', 'refuse_unless'] },
  { word: 'groupNegotiate', verdicts: ['negotiate'] },
  { word: 'groupAskFirst', verdicts: ['ask_first'] },
  { word: 'groupAdmit', verdicts: ['admit_on_conditions', 'admit'] },
];

export function isVerdict(value: unknown): value is Verdict {
  return (verdicts as readonly unknown[]).includes(value);
}

/** A share from 0 to 1 in whole percent, never "certain" by rounding; halves go to the even one, so
    that two halves of a hundred stay a hundred. */
export function percent(share: number): string {
  if (share > 0.99) {
    return '> 99 %';
  }
  if (share > 0 && share < 0.01) {
    return '< 1 %';
  }
  const exact = Number((share * 100).toPrecision(12));
  const rounded = Math.round(exact);
  return `${exact % 1 === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded} %`;
}
