/** The reason phrases of RFC 9110 section 15 and their usual kin: they say no more than the status does. */
const reasonPhrases = new Set(
  (
    'bad request|unauthorized|authorization required|payment required|forbidden|not found|method not allowed|not acceptable|' +
    'proxy authentication required|request timeout|request time-out|conflict|gone|length required|precondition failed|' +
    'payload too large|content too large|request entity too large|uri too long|unsupported media type|' +
    "range not satisfiable|expectation failed|i'm a teapot|misdirected request|unprocessable entity|unprocessable content|" +
    'locked|failed dependency|too early|upgrade required|precondition required|too many requests|' +
    'request header fields too large|unavailable for legal reasons|internal server error|server error|not implemented|' +
    'bad gateway|service unavailable|service temporarily unavailable|gateway timeout|gateway time-out|error'
  ).split('|'),
);

/** Whether the text only repeats the status: "Not Found", "404 Not Found". Words in code spelling (`NOT_FOUND`, `forbidden`) are more. */
export function isReasonPhrase(text: string): boolean {
  const words = text.replace(/^\d{3} /, '').replace(/\.$/, '');
  return reasonPhrases.has(words.toLowerCase()) && (words.includes(' ') || /^[A-Z][a-z]/.test(words));
}

/** Whether the text is a word for machines: one token with a letter in it. */
export function isCode(text: string): boolean {
  return (
    text.length <= 128 &&
    /^[\w.:/#+-]+$/.test(text) &&
    /[A-Za-z]|\d[._-]\d/.test(text) &&
    !/^(?:https?:|urn:|\/)/.test(text)
  );
}

/** Whether a code stands where a sentence is expected: `EMAIL_EXISTS`, `invalid_token`. */
export function isBareCode(text: string): boolean {
  return (
    isCode(text) &&
    (/^[a-z0-9]+(?:[_.][a-z0-9]+)+$/.test(text) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text))
  );
}

/** Whether the text is a sentence or part of one, for whomever. */
export function isPhrase(text: string): boolean {
  return /[^\s]\s+[^\s]/.test(text) && /\p{L}/u.test(text);
}
