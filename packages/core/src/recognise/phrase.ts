/** The reason phrases of RFC 9110 section 15 and their usual kin: they say no more than the status does. */
const reasonPhrase =
  /^(?:\d{3} )?(?:bad (?:request|gateway)|un(?:authorized|supported media type|processable (?:entity|content)|available for legal reasons)|(?:authorization|proxy authentication|payment|length|precondition|upgrade) required|forbidden|not (?:found|acceptable|implemented)|method not allowed|conflict|gone|(?:request|gateway) time-?out|(?:precondition|expectation) failed|(?:payload|content|request entity|uri|request header fields) too (?:large|long)|range not satisfiable|i'm a teapot|misdirected request|locked|failed dependency|too (?:early|many requests)|(?:internal )?server error|service (?:temporarily )?unavailable|error)\.?$/i;

/** Whether the text only repeats the status: "Not Found", "404 Not Found". Words in code spelling (`NOT_FOUND`, `forbidden`) are more. */
export function isReasonPhrase(text: string): boolean {
  return /^[A-Z\d][a-z\d]| /.test(text) && reasonPhrase.test(text);
}

/** Whether the text is a word for machines: one token with a letter in it. */
export function isCode(text: string): boolean {
  return (
    /^[A-Za-z]\w{0,127}$/.test(text) ||
    /^(?!https?:|urn:|\/)(?=.*(?:[A-Za-z]|\d[._-]\d))[\w.:/#+-]{1,128}$/.test(text)
  );
}

/** Whether a word only classes the notation. */
export function isIdle(word: string): boolean {
  return /^(?:[Ee]rrors?(?:[._-]?(?:[Ll]ist|[Rr]esponse|[Oo]bject))?|ERROR|field|parameter|alternative|object|TypeError|[$\w]*Zod\w*Error)$/.test(
    word,
  );
}

/** Whether the text may be a field's name, or a path to it. */
export function isName(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Za-z_][\w.[\]-]*$/.test(text);
}

/** Whether a code stands where a sentence is expected: `EMAIL_EXISTS`, `invalid_token`. */
export function isBareCode(text: string): boolean {
  return /^(?:[a-z0-9]+(?:[_.][a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/.test(text) && isCode(text);
}

/** Whether the text is a sentence or part of one, for whomever. Words for machines are in ASCII, and not all languages set spaces. */
export function isPhrase(text: string): boolean {
  return /\S\s+\S|[^\s!-~]/.test(text) && /\p{L}/u.test(text);
}

/** A short message may be a title: a code in words. */
export const longestTitle = 60;

/**
 * Whether a few words are a code written as a title: "Permission denied". Whoever is told something, "Your token field is
 * empty", is told it in words that may mean anything.
 */
export function isTitle(text: string): boolean {
  return (
    /^\S+(?: \S+){0,5}$/.test(text) &&
    !/\b(?:you(?:rs?)?|we|i|it|this|there|is|are|was|were|be|been|has|have|had|do(?:es)?|did|can(?:not)?|could|may|must|should|will)\b|[’']/i.test(
      text,
    )
  );
}

/** The text without the space around it; undefined of nothing, of markup, and of what is no text. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text[0] === '<' ? undefined : text;
}
