// An answer that follows what is asked: the older question is given up when a new one comes.
import { NoAnswer, read, type Answer } from './api';
import type { News } from './stream';

const kept = new Map<string, Answer>();
const MOST_KEPT = 40;

async function readKept(url: string, signal: AbortSignal, tell: (news: News) => void): Promise<Answer> {
  // A register of decisions grows, and what is due is so by the day.
  if (url.startsWith('/api/decisions') || url.startsWith('/api/follow')) {
    return read<Answer>(url, signal, tell);
  }
  const before = kept.get(url);
  if (before) {
    return before;
  }
  const answer = await read<Answer>(url, signal, tell);
  kept.set(url, answer);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
  }
  return answer;
}

export interface Asked {
  readonly answer: Answer | null;
  readonly trouble: NoAnswer | null;
  readonly waiting: boolean;
  /** How far it is, where it takes long. */
  readonly news: News | null;
  readonly cancelled: boolean;
  cancel(): void;
  retry(): void;
}

/**
 * Asks for what `url` says (nothing where it is empty), whenever that changes, `delay` milliseconds after the last change.
 * The earlier answer stays until the next is there. To be called where a component is set up.
 */
export function ask(url: () => string, delay = 0): Asked {
  let answer = $state.raw<Answer | null>(null);
  let trouble = $state.raw<NoAnswer | null>(null);
  let waiting = $state(true);
  let news = $state.raw<News | null>(null);
  let cancelled = $state(false);
  let turn = $state(0);
  let controller = new AbortController();

  $effect(() => {
    const asked = url();
    void turn;
    if (!asked) {
      answer = null;
      waiting = false;
      return;
    }
    const mine = new AbortController();
    controller = mine;
    let timer: ReturnType<typeof setTimeout>;
    waiting = true;
    news = null;
    trouble = null;
    cancelled = false;
    const start = () => {
      readKept(asked, mine.signal, (one) => (news = one)).then(
        (one) => {
          if (!mine.signal.aborted) {
            answer = one;
            waiting = false;
          }
        },
        (cause: unknown) => {
          if (mine.signal.aborted) {
            return;
          }
          trouble = cause instanceof NoAnswer ? cause : new NoAnswer('broken', String(cause));
          waiting = false;
          if (trouble.why === 'starting') {
            timer = setTimeout(() => turn++, 4000);
          }
        },
      );
    };
    timer = setTimeout(start, delay);
    return () => {
      clearTimeout(timer);
      mine.abort();
    };
  });

  return {
    get answer() {
      return answer;
    },
    get trouble() {
      return trouble;
    },
    get waiting() {
      return waiting;
    },
    get news() {
      return news;
    },
    get cancelled() {
      return cancelled;
    },
    cancel() {
      controller.abort();
      waiting = false;
      cancelled = true;
    },
    retry() {
      turn++;
    },
  };
}
