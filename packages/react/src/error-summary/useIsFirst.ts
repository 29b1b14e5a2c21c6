import { useState } from 'react';

/**
 * Whether the text is still the one with which the time of that number began. Once it has been another, or nothing, it
 * never is again.
 * @param text undefined as long as nothing is shown
 */
export function useIsFirst(time: number, text: string | undefined): boolean {
  const [first, setFirst] = useState<{ readonly time?: number; readonly text?: string | undefined }>({});
  const begins = text !== undefined && first.time !== time;
  if (begins) setFirst({ time, text });
  else if (first.text !== undefined && first.text !== text) setFirst({ ...first, text: undefined });
  return begins || (text !== undefined && first.text === text);
}
