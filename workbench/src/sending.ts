// What is sent to the server: data to be checked and to answer questions then, and decisions.
import { read, type Answer, type ItemsPart, type Json, type Parameter, type TablePart } from './api';
import { member } from './api';
import { accepted, type News } from './stream';
import type { Language } from './words';

/** What files may be: data, a register of firms, what came about. */
export type Sent = 'pack' | 'register' | 'actuals';

export interface Received {
  name: string;
  /** By which sound data are asked for. */
  data: string | null;
  views: Partial<Record<Language, Answer>>;
}

const marked = { 'X-Shanhai': 'page', Accept: accepted };

/** What the server says of a file. */
export async function send(
  kind: Sent,
  file: File,
  language: Language,
  signal: AbortSignal,
  tell: (news: News) => void,
): Promise<Received> {
  const query = new URLSearchParams({ name: file.name, lang: language });
  return read<Received>(`/api/data/${kind}?${query}`, signal, tell, { method: 'POST', body: file, headers: marked });
}

/** From now on these data answer; without any the pack does that the server was started with. */
export async function use(data: string | null, language: Language): Promise<void> {
  const path = data === null ? 'leave' : `use/${data}`;
  await read(`/api/data/${path}?lang=${language}`, undefined, undefined, { method: 'POST', headers: marked });
  // All that the page knows is of other data.
  location.assign(`/?lang=${language}`);
}

/** A decision as it stands in the register. */
export interface Recorded {
  number: number;
  hash: string;
}

/** Records what was decided about a project on these figures. */
export function record(
  project: string,
  parameters: readonly Parameter[],
  said: { by: string; because: string; supersedes: number | null; due: string[] },
  language: Language,
): Promise<Recorded> {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
  query.append('lang', language);
  return read<Recorded>(`/api/decisions/record/${encodeURIComponent(project)}?${query}`, undefined, undefined, {
    method: 'POST',
    body: JSON.stringify(said),
    headers: { 'X-Shanhai': 'page', 'Content-Type': 'application/json' },
  });
}

/** What is wrong, a row each, with where it stands. */
export function problems(answer: Answer, labels: Record<string, string>): TablePart | null {
  const list = answer.parts.find((one): one is ItemsPart => one.kind === 'items' && one.key === 'problems');
  if (!list?.items.length) {
    return null;
  }
  const keys = ['severity', 'file', 'line', 'column', 'value', 'message', 'remedy'];
  const text = (value: Json) => (value === null || typeof value === 'object' ? '' : String(value));
  return {
    kind: 'table',
    key: 'problems',
    title: labels.title ?? '',
    columns: keys.map((key) => ({ key, label: labels[key] ?? key, right: key === 'line' })),
    rows: list.items.map(({ value }) =>
      keys.map((key) => {
        const one = member(value, key);
        return { text: key === 'severity' ? (labels[text(one)] ?? text(one)) : text(one), value: key === 'line' ? one : text(one) || null };
      }),
    ),
    remark: '',
    layout: 'grid',
  };
}
