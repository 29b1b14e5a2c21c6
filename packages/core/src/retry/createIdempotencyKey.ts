/** How an API wants its idempotency keys. */
export interface IdempotencyKeyOptions {
  /** Default `Idempotency-Key`. */
  readonly header?: string;
  /** As a structured string in quotes (draft-ietf-httpapi-idempotency-key-header). Default true; many APIs want it bare. */
  readonly quoted?: boolean;
  /** Default a random UUID. */
  readonly newKey?: () => string;
}

/** The key of what one person means to do once. */
export interface IdempotencyKey {
  /**
   * The header for a request with this body: the same key as long as the body is the same, a new one once it was edited.
   * Send it with the first attempt already.
   */
  headerFor(body: string): Record<string, string>;
  /** It is done: the same body would now mean a second time. */
  done(): void;
}

/** Makes the key of one form or button. */
export function createIdempotencyKey(options: IdempotencyKeyOptions = {}): IdempotencyKey {
  const { header = 'Idempotency-Key', quoted = true, newKey = randomUuid } = options;
  let intent: { readonly body: string; readonly key: string } | undefined;
  return {
    headerFor: (body) => {
      if (intent?.body !== body) intent = { body, key: newKey() };
      return { [header]: quoted ? `"${intent.key}"` : intent.key };
    },
    done: () => {
      intent = undefined;
    },
  };
}

/** RFC 9562 version 4. `crypto.randomUUID` is missing on pages without TLS. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
