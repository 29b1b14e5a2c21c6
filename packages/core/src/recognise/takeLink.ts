import { membersOf } from '../vocabulary/json.ts';
import type { Told } from './told.ts';

/** Takes the address of documentation, however it is wrapped. */
export function takeLink(value: unknown, told: Told): void {
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/.test(value)) told.docsUrl ??= value;
  } else if (Array.isArray(value)) {
    for (const link of value.slice(0, 10)) takeLink(membersOf(link)['url'] ?? membersOf(link)['href'], told);
  } else {
    const {
      url,
      href = url,
      docs = href,
      documentation = docs,
      help = documentation,
      about = help,
    } = membersOf(value);
    if (about !== undefined) takeLink(about, told);
  }
}
