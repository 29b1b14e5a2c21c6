import type { Fault } from './faultSwitch.ts';

type Open = (this: XMLHttpRequest, ...args: [method: string, url: string | URL, async?: boolean]) => void;
type Send = (this: XMLHttpRequest, body?: XMLHttpRequestBodyInit | Document | null) => void;

/**
 * Stands in for `XMLHttpRequest`, for clients that use it. `strike` answers what a call gets in place of its answer.
 * Answers how to give it back. Synchronous calls pass.
 */
export function standInForXhr(
  xhr: typeof XMLHttpRequest,
  strike: (request: Request) => Fault | undefined,
): () => void {
  const prototype = xhr.prototype as unknown as { open: Open; send: Send };
  const original = { open: prototype.open, send: prototype.send };
  const asked = new WeakMap<XMLHttpRequest, Request>();
  const standIn: typeof original = {
    open(...args) {
      const [method, url, async = true] = args;
      if (async) asked.set(this, new Request(new URL(url, document.baseURI), { method }));
      original.open.apply(this, args);
    },
    send(body) {
      const request = asked.get(this);
      const fault = request && strike(request);
      if (fault) void answer(this, request, fault);
      else original.send.call(this, body);
    },
  };
  Object.assign(prototype, standIn);
  return () => {
    // Whoever has put something around it meanwhile goes on through it.
    if (prototype.open === standIn.open) prototype.open = original.open;
    if (prototype.send === standIn.send) prototype.send = original.send;
  };
}

/** What a call that is over tells (XMLHttpRequest Standard, "handle response end-of-body" and "request error steps"). */
async function answer(call: XMLHttpRequest, { url }: Request, { respond }: Fault): Promise<void> {
  try {
    const response = respond();
    const text = await response.text();
    const { status, statusText, headers } = response;
    tell(call, {
      status,
      statusText,
      responseURL: url,
      responseText: text,
      response: call.responseType === 'json' ? (JSON.parse(text || 'null') as unknown) : text,
      getResponseHeader: (name: string) => headers.get(name),
      getAllResponseHeaders: () => [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join(''),
    });
    for (const type of ['readystatechange', 'load', 'loadend']) call.dispatchEvent(new ProgressEvent(type));
  } catch (thrown) {
    const isTimeout = thrown instanceof DOMException && thrown.name === 'TimeoutError';
    tell(call, { status: 0 });
    for (const type of ['readystatechange', isTimeout ? 'timeout' : 'error', 'loadend'])
      call.dispatchEvent(new ProgressEvent(type));
  }
}

function tell(call: XMLHttpRequest, facts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries({ readyState: 4, ...facts }))
    Object.defineProperty(call, name, { value, configurable: true });
}
