// What the server answers, and how it is asked. All is read only, from the own origin.
import { accepted, follow, isStream, type News } from './stream';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Cell {
  text: string;
  value: Json;
}

export interface Column {
  key: string;
  label: string;
  right: boolean;
  kind?: string;
}

export interface FieldsPart {
  kind: 'fields';
  key: string;
  title: string;
  fields: { key: string; label: string; text: string; value: Json }[];
}

export interface TablePart {
  kind: 'table';
  key: string;
  title: string;
  columns: Column[];
  rows: Cell[][];
  remark: string;
  layout: 'grid' | 'blocks' | 'data';
}

export interface StatementPart {
  kind: 'statement';
  key: string;
  title: string;
  text: string;
  value: Json;
}

export interface ItemsPart {
  kind: 'items';
  key: string;
  title: string;
  items: Cell[];
}

export type Part = FieldsPart | TablePart | StatementPart | ItemsPart;

/** What may be handed in with a question. */
export interface AskField {
  key: string;
  about: string;
  form: 'switch' | 'needed' | 'optional' | 'many';
  /** All values it may have, where they are few. */
  choices: string[];
  given: string[];
}

export interface Answer {
  title: string;
  command: string;
  fields: AskField[];
  /** Sentences, and how sure each is: a basis, or what else is said of it. */
  findings: { text: string; sure: Json }[];
  parts: Part[];
}

export interface Status {
  pack: string;
  hash: string;
  program: string;
  region: { key: string; name: string; name_local: string };
  base_year: number;
  currency: string;
  /** Whether somebody sent them to try. */
  sent: boolean;
  /** The largest file that may be sent. */
  most_bytes: number;
  ready: boolean;
}

export interface Place {
  key: string;
  name: string;
  name_local: string;
  role: 'mountain' | 'coast' | 'other' | null;
  within: string | null;
  within_name: string | null;
  within_name_local: string | null;
  pinyin: string[];
  lon: number | null;
  lat: number | null;
}

export interface Industry {
  code: string;
  name: string;
  name_local: string;
  pinyin: string[];
}

export interface Project {
  key: string;
  name: string;
  name_local: string;
  pinyin: string[];
  place: string | null;
  industry: string | null;
}

export interface Zone {
  key: string;
  name: string;
  name_local: string;
  pinyin: string[];
  place: string;
}

/** Why there is no answer: in the words of the server, or null where it could not be reached. */
export class NoAnswer extends Error {
  constructor(
    readonly why: 'unreachable' | 'starting' | 'refused' | 'broken',
    readonly said: string,
  ) {
    super(said || why);
  }
}

export type Form = 'view' | 'json' | 'csv' | 'text' | 'html' | 'pdf' | 'docx' | 'zip' | 'svg' | 'calls' | 'xlsx';
export type Parameter = readonly [name: string, value: string];

/** The address of an answer, in one of its forms. */
export function answerUrl(
  path: string,
  language: string,
  form: Form,
  parameters: readonly Parameter[] = [],
): string {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
  query.append('lang', language);
  query.append('as', form);
  return `/api/${path}?${query}`;
}

/**
 * What the server says at this address. A "no" (422) is an answer of the same form. Of what takes long `tell` hears how far
 * it is; where `signal` is aborted the server stops.
 */
export async function read<T>(
  url: string,
  signal?: AbortSignal,
  tell: (news: News) => void = () => undefined,
  how: RequestInit = { headers: { Accept: accepted } },
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...how, signal: signal ?? null });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new NoAnswer('unreachable', '');
  }
  if (response.status === 503) {
    throw new NoAnswer('starting', '');
  }
  let body: unknown;
  let status = response.status;
  try {
    if (isStream(response)) {
      const reply = await follow(response, tell);
      status = reply.status;
      body = JSON.parse(reply.body);
    } else {
      body = await response.json();
    }
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new NoAnswer('broken', `${response.status} ${response.statusText}`.trim());
  }
  const said = (body as { error?: unknown } | null)?.error;
  if (status === 410) {
    // The pack answers again: what the page knows is of other data.
    dispatchEvent(new Event('datagone'));
  }
  if (status < 400 || (status === 422 && said === undefined)) {
    return body as T;
  }
  throw new NoAnswer('refused', typeof said === 'string' ? said : String(status));
}

/** The part of this key and kind, if the answer has it. */
export function part<K extends Part['kind']>(
  answer: Answer,
  kind: K,
  key: string,
): Extract<Part, { kind: K }> | undefined {
  return answer.parts.find((one): one is Extract<Part, { kind: K }> => one.kind === kind && one.key === key);
}

/** A member of a JSON object; null of anything else. */
export function member(value: Json | undefined, key: string): Json {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value[key] ?? null) : null;
}
