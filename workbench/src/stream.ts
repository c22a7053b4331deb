// What a server tells of an answer that takes long: how far it is, and in the end the answer.

/** What is being done, as the command line says it on a terminal. */
export interface News {
  text: string;
  done: number | null;
  total: number | null;
}

/** What would have been answered at once. */
export interface Reply {
  status: number;
  type: string;
  /** Of a file. */
  name: string | null;
  body: string;
  /** Of a file, in base 64. */
  bytes: string | null;
}

export const accepted = 'text/event-stream, application/json';

export function isStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** Reads to the end; who aborts the request ends the work on the server. */
export async function follow(response: Response, tell: (news: News) => void): Promise<Reply> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      throw new Error('The server stopped before it answered.');
    }
    text += value;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(event) ?? [];
      if (name === 'progress') {
        tell(JSON.parse(data!) as News);
      } else if (name === 'answer') {
        return JSON.parse(data!) as Reply;
      }
    }
  }
}
