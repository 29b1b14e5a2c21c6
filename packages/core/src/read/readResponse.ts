import { decoderOf, longestBody, textBody } from './body.ts';
import type { Carrier } from './carrier.ts';
import type { Body, Evidence, ResponseLike } from './evidence.ts';
import { read } from './read.ts';

/** A body that isn't there after ten seconds is given up. */
const longestRead = 10_000;

/** What arrived, with the body read: of a `Response`, or of the one that a thrown value holds. Never rejects. */
export async function readResponse(thrown: unknown, carriers: readonly Carrier[]): Promise<Evidence> {
  const evidence = read(thrown, carriers);
  const response =
    evidence.type === 'responded' && evidence.body.format === 'unread' && evidence.body.response;
  if (!response) return evidence;
  let body = bodies.get(response);
  if (!body) {
    body = readBody(response).catch((): Body => ({ format: 'unreadable', why: 'broken' }));
    bodies.set(response, body);
  }
  return { ...evidence, body: await body };
}

/** A body can be read once; whoever asks at the same time, or again, gets the same. */
const bodies = new WeakMap<ResponseLike, Promise<Body>>();

async function readBody(response: ResponseLike): Promise<Body> {
  if (response.bodyUsed) return { format: 'unreadable', why: 'used' };
  const type = response.headers.get('content-type') ?? '';
  const reader = response.body?.getReader?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<Body>((resolve) => {
    timer = setTimeout(resolve, longestRead, { format: 'unreadable', why: 'too_slow' });
  });
  try {
    return await Promise.race([reader ? streamed(reader, type) : whole(response, type), timeUp]);
  } finally {
    clearTimeout(timer);
    // What is still to come of it nobody needs.
    reader?.cancel().catch(() => {});
  }
}

async function streamed(reader: ReadableStreamDefaultReader<Uint8Array>, type: string): Promise<Body> {
  const decoder = decoderOf(type);
  let text = '';
  for (let length = 0; length <= longestBody;) {
    const { done, value } = await reader.read();
    if (done) return textBody(text + decoder.decode(), type);
    length += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  return tooLarge(type);
}

async function whole(response: ResponseLike, type: string): Promise<Body> {
  const text = await response.text();
  return text.length > longestBody ? tooLarge(type) : textBody(text, type);
}

/** Nobody needs the rest of a page to know that it is one. */
function tooLarge(type: string): Body {
  return type.includes('html') ? { format: 'html', text: '' } : { format: 'unreadable', why: 'too_large' };
}
