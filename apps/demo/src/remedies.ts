import { attachedRemedies, type RemedyContext, type RemedyHandlers } from '@tactful/react';
import { openCheckout } from './checkout/checkout.ts';
import { kit } from './errors.ts';
import { navigate } from './navigation/location.ts';
import { sessionQuery } from './queries.ts';
import { queryClient } from './queryClient.ts';
import { comeFrom } from './sign-in/comeFrom.ts';
import { signInHere } from './sign-in/signInHere.ts';
import { t } from './text/text.ts';
import { flash } from './ui/flash.ts';

const fallbackAddress = 'ada@postbox.example';

/** Opens the checkout; once it is paid, does what was refused. */
async function upgrade(context: RemedyContext): Promise<void> {
  const { retry } = attachedRemedies(context.error) ?? {};
  if ((await openCheckout()) && typeof retry === 'function') retry(context);
}

/** What Postbox can do about errors, wherever they come up. Pages add what only they can do. */
export const remedies: RemedyHandlers = {
  async signIn({ presentation }) {
    if (presentation.surface !== 'dialog') {
      comeFrom.keep();
      navigate('/sign-in?ended=1');
      return;
    }
    const email = queryClient.getQueryData(sessionQuery.queryKey)?.member.email ?? fallbackAddress;
    try {
      await signInHere(email);
      flash(t('You are signed in again. What you entered is still here.'));
      await queryClient.invalidateQueries();
    } catch (thrown) {
      kit.report(await kit.parseResponse(thrown), { occasion: 'action', source: 'sign in' });
    }
  },
  requestLink: () => navigate('/sign-in'),
  upgrade,
  subscribe: upgrade,
  check: () => navigate('/subscribers'),
  reload: () => queryClient.resetQueries(),
  goBack: () => (history.length > 1 ? history.back() : navigate('/')),
  requestAccess: () => flash(t('We have asked Cleo, who is an owner, for you')),
  switchWorkspace: () => document.getElementById('workspace')?.focus(),
  contactSupport: { href: 'mailto:help@postbox.example' },
};
