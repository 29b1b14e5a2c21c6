import { useMemo } from 'react';
import { useTopLayer } from '@tactful/react/headless';
import { styles } from './panel/styles.ts';

/**
 * A place of its own above the page, and within the modal dialog that is open, in which the app's styles don't hold and
 * from which none leak. The style sheet is made by script, which a strict Content Security Policy allows.
 */
export function useShadowRoot(): ShadowRoot | undefined {
  const host = useTopLayer('', true);
  return useMemo(() => host && attach(host), [host]);
}

function attach(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  host.dataset['tactfulDevtools'] = '';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
