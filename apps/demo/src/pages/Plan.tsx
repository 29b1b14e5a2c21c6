import type { ReactNode } from 'react';
import { LimitMeter } from '@tactful/react';
import { postbox, type Billing, type Tier } from '../api/postbox.ts';
import { openCheckout } from '../checkout/checkout.ts';
import { billingQuery } from '../queries.ts';
import { formatNumber, t, type Phrase } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Button } from '../ui/Button.tsx';
import { flash } from '../ui/flash.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useAction } from '../ui/useAction.ts';
import { limitsOf, tierName } from './tiers.ts';

export function Plan(): ReactNode {
  return (
    <Page title={t('Plan and usage')} lead={t('What you use, and what you pay for it.')} actions={<Portal />}>
      <Loaded options={billingQuery}>
        {(billing) => (
          <>
            <div className="columns">
              {limitsOf(billing).map((limit) => (
                <LimitMeter key={limit.name} limit={limit} className="card" />
              ))}
            </div>
            <Tiers billing={billing} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const includes: Record<Tier, readonly [Phrase, Phrase]> = {
  free: ['5 subscribers', '10 e-mails a month'],
  starter: ['50 subscribers', '200 e-mails a month'],
  professional: ['500 subscribers', '2,000 e-mails a month'],
};

function Tiers({ billing: { tier: present, prices } }: { billing: Billing }): ReactNode {
  const tiers = [{ id: '', tier: 'free' as const, euros_per_month: 0 }, ...prices];
  return (
    <ul className="tiers">
      {tiers.map(({ id, tier, euros_per_month }) => (
        <li key={tier} className="card tier" data-present={tier === present || undefined}>
          <h2>{tierName(tier)}</h2>
          <p className="price">
            <b>€{formatNumber(euros_per_month)}</b> <span className="muted">{t('a month')}</span>
          </p>
          <ul className="ticks">
            {includes[tier].map((phrase) => (
              <li key={phrase}>
                <Icon name="check" />
                {t(phrase)}
              </li>
            ))}
          </ul>
          {tier === present ? (
            <p className="state" data-tone="success">
              {t('Your plan')}
            </p>
          ) : (
            id !== '' && (
              <Button look="primary" onClick={() => void openCheckout(id)}>
                {t('Choose {plan}', { plan: tierName(tier) })}
              </Button>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

function Portal(): ReactNode {
  const portal = useAction({
    run: postbox.openPortal,
    subject: t('your plan'),
    onSuccess: () => flash(t('This is where the billing portal would open')),
  });
  return (
    <div className="action">
      <Button icon="card" busy={portal.isPending} onClick={() => portal.mutate()}>
        {t('Manage subscription')}
      </Button>
      <ActionError of={portal} />
    </div>
  );
}
