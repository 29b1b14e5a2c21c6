import { decode, longestBody, textBody } from './body.ts';
import type { Carrier } from './carrier.ts';
import type { Body, Evidence } from './evidence.ts';
import { heldResponseIn, read, respondedWith, withRequest, type ResponseLike } from './read.ts';

/** A body that isn't there after ten seconds is given up. */
const longestRead = 10_000;

/** What arrived, with the body read: of a `Response`, or of the one that a thrown value holds. Never rejects. */
export async function readResponse(thrown: unknown, carriers: readonly Carrier[]): Promise<Evidence> {
  const held = heldResponseIn(thrown, carriers);
  if (!held) return read(thrown, carriers);
  let body: Body;
  try {
    body = await readBody(held.response);
  } catch {
    body = { format: 'unreadable', why: 'broken' };
  }
  try {
    return { ...withRequest(respondedWith(held.response, body), held.request), carrier: held.carrier };
  } catch {
    return { type: 'notHttp', thrown, carrier: 'none' };
  }
}

async function readBody(response: ResponseLike): Promise<Body> {
  if (response.bodyUsed) return { format: 'unreadable', why: 'used' };
  if (response.body === null) return { format: 'none' };
  const contentType = response.headers.get('content-type') ?? '';
  const reader = response.body?.getReader?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestRead);
  });
  try {
    if (!reader) {
      const text = await Promise.race([response.text(), timeUp]);
      if (text === undefined) return { format: 'unreadable', why: 'too_slow' };
      return text.length > longestBody ? tooLarge(contentType) : textBody(text, contentType);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const step = await Promise.race([reader.read(), timeUp]);
      if (step?.done) break;
      if (step) {
        chunks.push(step.value);
        length += step.value.byteLength;
      }
      if (!step || length > longestBody) {
        reader.cancel().catch(() => {});
        return step ? tooLarge(contentType) : { format: 'unreadable', why: 'too_slow' };
      }
    }
    return textBody(decode(joined(chunks, length), contentType), contentType);
  } finally {
    clearTimeout(timer);
  }
}

/** Nobody needs the rest of a page to know that it is one. */
function tooLarge(contentType: string): Body {
  return contentType.includes('html')
    ? { format: 'html', text: '' }
    : { format: 'unreadable', why: 'too_large' };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
