import { useEffect, useState } from 'react';
import { styles } from './panel/styles.ts';

/**
 * A place of its own at the end of the page, in which the app's styles don't hold and from which none leak. The style
 * sheet is made by script, which a strict Content Security Policy allows.
 */
export function useShadowRoot(): ShadowRoot | undefined {
  const [root, setRoot] = useState<ShadowRoot>();
  useEffect(() => {
    const host = document.createElement('div');
    host.dataset['tactfulDevtools'] = '';
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    document.body.append(host);
    // There is no page, and so no such place, before the first effect.
    // oxlint-disable-next-line react/set-state-in-effect
    setRoot(shadow);
    return () => {
      host.remove();
      setRoot(undefined);
    };
  }, []);
  return root;
}
