import { useEffect, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { signingIn } from './signInHere.ts';

/** Inside the dialog that asks to sign in: where the link goes, then the letter itself. */
export function SignInHere(): ReactNode {
  const letter = signingIn.use();
  const email = useQueryClient().getQueryData(sessionQuery.queryKey)?.member.email;
  useEffect(() => () => signingIn.set(undefined), []);
  if (!letter) return email && <p className="muted">{t('The link goes to {email}.', { email })}</p>;
  return (
    <div className="letter" role="status">
      <Icon name="mail" />
      <p>
        <b>{t('Your sign-in link')}</b>
        <span className="muted">{t('To {email} · now', { email: letter.email })}</span>
      </p>
      <Button look="primary" onClick={letter.open}>
        {t('Open the link')}
      </Button>
    </div>
  );
}
