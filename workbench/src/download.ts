// Keeps a file that the server makes, however long that takes.
import { NoAnswer } from './api';
import { accepted, follow, isStream, type News } from './stream';

/** The name it was kept under. */
export async function download(url: string, signal: AbortSignal, tell: (news: News) => void): Promise<string> {
  const response = await fetch(url, { signal, headers: { Accept: accepted } });
  if (isStream(response)) {
    const reply = await follow(response, tell);
    if (reply.bytes === null || reply.name === null) {
      throw refused(reply.body, reply.status);
    }
    const bytes = Uint8Array.from(atob(reply.bytes), (sign) => sign.charCodeAt(0));
    keep(new Blob([bytes], { type: reply.type }), reply.name);
    return reply.name;
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  if (!response.ok || !name) {
    throw refused(await response.text(), response.status);
  }
  keep(await response.blob(), name);
  return name;
}

/** Gives a file to whoever looks at the page. */
export function keep(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function refused(body: string, status: number): NoAnswer {
  try {
    return new NoAnswer('refused', (JSON.parse(body) as { error: string }).error);
  } catch {
    return new NoAnswer('refused', String(status));
  }
}
