import type { ReactNode } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { demo } from '../api/control.ts';
import { Link } from '../navigation/Link.tsx';
import { t } from '../text/text.ts';
import { Icon } from '../ui/Icon.tsx';

export const mailQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: async () => {
    const now = Date.now();
    const mail = await demo.mail();
    return mail.map(({ to, token, used_at, expires_at }) => ({
      to,
      token,
      isUsed: used_at !== null,
      isOld: used_at !== null || Date.parse(expires_at) <= now,
    }));
  },
  retry: false,
});

/** The person's mailbox, since this is a demo: every sign-in link that was ever sent. */
export function Mailbox(): ReactNode {
  const { data: mail = [] } = useQuery(mailQuery);
  return (
    <section className="card mailbox" aria-labelledby="mailbox">
      <h2 id="mailbox">{t('Your mailbox')}</h2>
      <p className="small muted">{t('It is part of the demo. Try the old links too.')}</p>
      <ul>
        {mail.map(({ to, token, isUsed, isOld }) => (
          <li key={token} className="letter">
            <Icon name="mail" />
            <p>
              <b>{t('Your sign-in link')}</b>
              <span className="muted">
                {isUsed ? t('Used already') : isOld ? t('From yesterday') : t('New')} · {to}
              </span>
            </p>
            <Link
              to={`/sign-in/link?token=${encodeURIComponent(token)}`}
              className="button"
              data-look={isOld ? 'plain' : 'primary'}
            >
              {t('Open')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
