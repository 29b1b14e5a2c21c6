import type { Evidence } from '../read/evidence.ts';
import { tryTo } from '../read/tryTo.ts';
import type { Dialect } from './dialect.ts';
import { readGenerally } from './general.ts';
import type { Reading } from './reading.ts';

/** What it says: asks the dialects in order, the most particular first; the general reader does the rest. Never throws. */
export function recognise(evidence: Evidence, dialects: readonly Dialect[]): Reading {
  if (evidence.type !== 'responded') return { dialect: 'none' };
  let made: Reading | undefined;
  const general = (): Reading => (made ??= tryTo(() => readGenerally(evidence)) ?? { dialect: 'none' });
  for (const dialect of dialects) {
    try {
      const stated = dialect.read(evidence, general);
      if (stated) return merged(general(), stated, dialect.id);
    } catch {
      // It stumbled, so it isn't its own format.
    }
  }
  return general();
}

/** What a dialect leaves unsaid is as the general reader has it. */
function merged(general: Reading, stated: Omit<Reading, 'dialect'>, dialect: string): Reading {
  return {
    dialect,
    failed: stated.failed ?? general.failed,
    kind: stated.kind ?? general.kind,
    status: stated.status ?? general.status,
    codes: stated.codes ?? general.codes,
    message: stated.message ?? general.message,
    title: stated.title ?? general.title,
    audience: stated.audience ?? general.audience,
    lang: stated.lang ?? general.lang,
    issues: stated.issues ?? general.issues,
    issuesOmitted: stated.issuesOmitted ?? general.issuesOmitted,
    requestId: stated.requestId ?? general.requestId,
    wait: stated.wait ?? general.wait,
    limit: stated.limit ?? general.limit,
    docsUrl: stated.docsUrl ?? general.docsUrl,
    params: stated.params ?? general.params,
    partial: stated.partial ?? general.partial,
    shouldRetry: stated.shouldRetry ?? general.shouldRetry,
  };
}
