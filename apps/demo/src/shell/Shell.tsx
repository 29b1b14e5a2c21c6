import { useState, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Banner } from '@tactful/react';
import { postbox } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { sessionQuery } from '../queries.ts';
import { useSignInWhenAsked } from '../sign-in/useSignInWhenAsked.ts';
import { t, type Phrase } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { flashed } from '../ui/flash.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useAction } from '../ui/useAction.ts';
import { Workspaces } from './Workspaces.tsx';

const places: readonly (readonly [to: string, label: Phrase, icon: IconName])[] = [
  ['/', 'Overview', 'home'],
  ['/subscribers', 'Subscribers', 'people'],
  ['/newsletters', 'Newsletters', 'send'],
  ['/reports', 'Reports', 'chart'],
  ['/members', 'Members', 'key'],
  ['/plan', 'Plan', 'card'],
];

/** What stands around the pages of whoever is signed in. */
export function Shell({ children }: { children: ReactNode }): ReactNode {
  const { path } = useLocation();
  // The menu closes by itself when it has led somewhere.
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === path;
  const session = useQuery(sessionQuery);
  useSignInWhenAsked(session.data ? null : session.error);
  return (
    <div className="shell">
      <a href="#main" className="skip">
        {t('Skip to content')}
      </a>
      <header className="side" data-open={isOpen || undefined}>
        <div className="side-head">
          <Logo />
          <button
            type="button"
            className="icon-button menu-button"
            aria-expanded={isOpen}
            aria-controls="places"
            aria-label={t('Menu')}
            onClick={() => setOpenAt(isOpen ? undefined : path)}
          >
            <Icon name={isOpen ? 'close' : 'menu'} />
          </button>
        </div>
        <div className="side-body" id="places">
          <Workspaces />
          <nav aria-label={t('Postbox')}>
            <ul>
              {places.map(([to, label, icon]) => (
                <li key={to}>
                  <Link to={to} isNavigation>
                    <Icon name={icon} />
                    {t(label)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <Person />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Banner className="page-banner" />
        {children}
      </main>
      <Flash />
    </div>
  );
}

export function Logo(): ReactNode {
  return (
    <Link to="/" className="logo">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" />
        <path d="M8.5 12.5 16 18l7.5-5.5M10 22.5h12a2 2 0 0 0 2-2v-9a2 2 0 0 0-2-2H10a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2Z" />
      </svg>
      Postbox
    </Link>
  );
}

function Person(): ReactNode {
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const leave = useAction({
    run: postbox.signOut,
    onSuccess: () => {
      navigate('/sign-in');
      client.clear();
    },
  });
  if (!session) return <div className="person" />;
  const { name, role } = session.member;
  return (
    <div className="person">
      <Avatar name={name} />
      <span>
        <b>{name}</b>
        <span className="small muted">{role === 'owner' ? t('Owner') : t('Member')}</span>
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('Sign out')}
        aria-disabled={leave.isPending || undefined}
        onClick={() => leave.mutate()}
      >
        <Icon name="out" />
      </button>
      <ActionError of={leave} />
    </div>
  );
}

export function Flash(): ReactNode {
  const flash = flashed.use();
  return (
    <div className="flash-region" role="status">
      {flash && (
        <p key={flash.text} className="flash">
          <Icon name="check" />
          {flash.text}
        </p>
      )}
    </div>
  );
}
