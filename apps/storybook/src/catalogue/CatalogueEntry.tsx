import { useMemo, type ReactNode } from 'react';
import { createErrorKit, type Copy, type Situation } from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import type { Sample } from '@tactful/core/samples';
import { languages, nameOfLanguage } from '../languages.ts';
import { Screen } from '../Screen.tsx';
import { SurfaceGlyph } from '../SurfaceGlyph.tsx';
import { useNearness } from '../useNearness.ts';
import { useWorld } from '../WorldContext.ts';
import { RawResponse } from './RawResponse.tsx';
import { situationOfSample, thrownBySample } from './sampleSituation.ts';
import { Understood } from './Understood.tsx';

/** The languages whose words stand side by side. */
const told: readonly Copy[] = ['en', 'de'].flatMap((lang) => languages.get(lang) ?? []);

/** One answer on its way from the wire to the screen. */
export function CatalogueEntry({ sample }: { sample: Sample }): ReactNode {
  const { kit } = useWorld();
  const { isNear, ref } = useNearness();
  const { thrown, situation, walk } = useMemo(() => {
    const happened = { thrown: thrownBySample(sample), situation: situationOfSample(sample) };
    return { ...happened, walk: kit.journey(happened.thrown, happened.situation) };
  }, [kit, sample]);
  const { presentation, error } = walk;
  return (
    <article
      ref={ref}
      className="catalogue-entry"
      aria-labelledby={sample.id}
      data-kind={error.kind}
      data-drawn={isNear || undefined}
    >
      <h2 id={sample.id}>
        <span className="catalogue-status">{sample.status}</span> <code>{error.code ?? 'no code'}</code>
      </h2>
      <p className="catalogue-source">
        {sample.source}
        {sample.documented ? ', word for word' : ''}
      </p>
      {isNear && (
        <div className="catalogue-rooms">
          <div>
            <h3>What arrives</h3>
            <RawResponse sample={sample} />
          </div>
          <div>
            <h3>What is understood</h3>
            <Understood walk={walk} />
          </div>
          <div>
            <h3>
              <SurfaceGlyph surface={presentation.surface} /> What the person sees: {presentation.surface}
            </h3>
            <Screen thrown={thrown} situation={situation} copy={kit.copy} />
            <Words thrown={thrown} situation={situation} />
          </div>
        </div>
      )}
    </article>
  );
}

/** What is said, in each of the languages. */
function Words({ thrown, situation }: { thrown: unknown; situation: Situation }): ReactNode {
  return (
    <dl className="catalogue-words">
      {told.map((copy) => {
        const { title, body } = kitIn(copy).present(thrown, situation);
        return (
          <div key={copy.lang} lang={copy.lang}>
            <dt>{nameOfLanguage(copy.lang)}</dt>
            <dd>
              <strong>{title}</strong> {body}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const kits = new Map<string, ReturnType<typeof createErrorKit>>();

function kitIn(copy: Copy): ReturnType<typeof createErrorKit> {
  const kit =
    kits.get(copy.lang) ??
    createErrorKit({ dialects: allDialects, appName: 'Postbox', timeZone: 'UTC', random: () => 0, copy });
  kits.set(copy.lang, kit);
  return kit;
}
