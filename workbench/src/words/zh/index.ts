// 工作台的中文用语。答复的用语由服务器给出。
import type { Words } from '../en';
import { data } from './data';
import { decisions } from './decisions';
import { frame } from './frame';
import { place } from './place';
import { plan } from './plan';
import { project } from './project';

export const zh: Words = { ...frame, ...project, ...place, ...decisions, ...plan, ...data };
