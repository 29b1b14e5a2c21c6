import { useEffect } from 'react';
import { useClaim, usePresentation, useReport } from '@tactful/react';

/** Without a session nothing can be loaded: leads to sign-in, once however many ask. Answers whether it does. */
export function useSignInWhenAsked(error: unknown): boolean {
  const presentation = usePresentation(error, { occasion: 'load', surfaces: ['section', 'redirect'] });
  const report = useReport();
  const isAsked = presentation?.surface === 'redirect';
  useClaim(isAsked ? error : undefined);
  useEffect(() => {
    if (isAsked) report(error, { occasion: 'load', surfaces: ['redirect'] });
  }, [isAsked, error, report]);
  return isAsked;
}
