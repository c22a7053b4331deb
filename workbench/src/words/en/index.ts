// What the workbench says in English. Answers bring their own words from the server.
import { data } from './data';
import { decisions } from './decisions';
import { frame } from './frame';
import { place } from './place';
import { plan } from './plan';
import { project } from './project';

export const en = { ...frame, ...project, ...place, ...decisions, ...plan, ...data };

/** The same in another language. */
export type Said<T> = { [K in keyof T]: string };
export type Words = Said<typeof en>;
