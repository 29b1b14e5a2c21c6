import type { Politeness } from '@tactful/core';

/** Something that screen readers were given to say. */
export interface Announcement {
  readonly text: string;
  readonly politeness: Politeness;
}

/** What screen readers are given to say, from a moment on. */
export interface Announcements {
  /** All so far, the oldest first. */
  readonly all: () => readonly Announcement[];
  /** Listens no longer. */
  readonly stop: () => void;
}

/** Roles that are live regions by themselves (WAI-ARIA 1.2, section 5.3.5). */
const liveRoles: Readonly<Record<string, Politeness>> = {
  alert: 'assertive',
  status: 'polite',
  log: 'polite',
};

/**
 * Listens to every live region of a page, by `aria-live` or by role. Start before what is to be heard. Text that comes
 * together with its region is not heard, since most screen readers don't say it.
 */
export function listenToAnnouncements(page: Node = document): Announcements {
  const heard: Announcement[] = [];
  const take = (records: readonly MutationRecord[]): void => {
    const fresh = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const { target, addedNodes, type } of records) {
      const region = regionOf(target);
      if (!region || [...fresh].some((node) => node.contains(region))) continue;
      const texts = type === 'characterData' ? [target.textContent] : textsOf(addedNodes);
      for (const text of texts) {
        if (text?.trim()) heard.push({ text: text.trim(), politeness: politenessOf(region) });
      }
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return {
    all: () => {
      take(observer.takeRecords());
      return heard;
    },
    stop: () => observer.disconnect(),
  };
}

function textsOf(nodes: NodeList): (string | null)[] {
  return [...nodes].map(({ textContent }) => textContent);
}

function regionOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const region = element?.closest('[aria-live], [role=alert], [role=status], [role=log]');
  return region && politenessOf(region) !== 'off' ? region : undefined;
}

function politenessOf(region: Element): Politeness {
  const stated = region.getAttribute('aria-live');
  if (stated === 'assertive' || stated === 'polite' || stated === 'off') return stated;
  return liveRoles[region.getAttribute('role') ?? ''] ?? 'off';
}
