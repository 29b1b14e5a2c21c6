/** What is read of `location`. */
export interface Here {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Where the person is, for the way back after signing in: path, query and fragment of this origin. Built from `location`
 * alone, never from anything that an API has said.
 */
export function returnTo(here: Here = globalThis.location): string {
  return checkReturnTo(here.pathname + here.search + here.hash) ?? '/';
}

/**
 * The way back as it may be taken, or undefined. To be asked again on return, since an address can be written by anyone:
 * `navigate(checkReturnTo(query.get('return')) ?? '/')`. Only paths of this origin pass (OWASP, unvalidated redirects).
 */
export function checkReturnTo(path: string | null | undefined): string | undefined {
  const origin = 'https://here.invalid';
  // Browsers take a backslash for a slash, and leave out tabs and line ends.
  if (!path?.startsWith('/') || /[\\\p{Cc}]/u.test(path) || !URL.canParse(path, origin)) return undefined;
  const url = new URL(path, origin);
  return url.origin === origin && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : undefined;
}
