import type { ReactNode } from 'react';
import { EditSubscriber } from '../pages/EditSubscriber.tsx';
import { Members } from '../pages/Members.tsx';
import { NewNewsletter } from '../pages/NewNewsletter.tsx';
import { Newsletters } from '../pages/Newsletters.tsx';
import { NewSubscriber } from '../pages/NewSubscriber.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Overview } from '../pages/Overview.tsx';
import { Plan } from '../pages/Plan.tsx';
import { Reports } from '../pages/Reports.tsx';
import { Subscribers } from '../pages/Subscribers.tsx';
import { Door } from '../shell/Door.tsx';
import { Shell } from '../shell/Shell.tsx';
import { SignIn } from '../sign-in/SignIn.tsx';
import { SignInLink } from '../sign-in/SignInLink.tsx';
import { useLocation } from './location.ts';

const pages: Readonly<Record<string, () => ReactNode>> = {
  '/': Overview,
  '/subscribers': Subscribers,
  '/newsletters': Newsletters,
  '/newsletters/new': NewNewsletter,
  '/reports': Reports,
  '/members': Members,
  '/plan': Plan,
};

/** The page at the present address. */
export function Routes(): ReactNode {
  const { path, query } = useLocation();
  if (path === '/sign-in')
    return (
      <Door>
        <SignIn />
      </Door>
    );
  if (path === '/sign-in/link') {
    const token = query.get('token') ?? '';
    return (
      <Door>
        <SignInLink key={token} token={token} />
      </Door>
    );
  }
  return (
    <Shell>
      <InsidePage path={path} query={query} />
    </Shell>
  );
}

function InsidePage({ path, query }: { path: string; query: URLSearchParams }): ReactNode {
  if (path === '/subscribers/new') return <NewSubscriber key={query.get('fill')} />;
  const [, id] = /^\/subscribers\/([\w-]+)$/.exec(path) ?? [];
  if (id !== undefined) return <EditSubscriber key={id} id={id} />;
  const Page = pages[path] ?? NotFound;
  return <Page key={path} />;
}
