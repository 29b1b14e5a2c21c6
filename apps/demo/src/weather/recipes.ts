import { demo } from '../api/control.ts';
import { postbox, type WeatherChange } from '../api/postbox.ts';
import { navigate } from '../navigation/location.ts';
import { subscriberQuery } from '../queries.ts';
import { queryClient } from '../queryClient.ts';
import { t, type Phrase } from '../text/text.ts';
import { breaking } from './Breakable.tsx';
import { pullPlug } from './offline.ts';
import { changeWeather } from './weather.ts';

/** One kind of error, and how to see it. */
export interface Recipe {
  readonly title: Phrase;
  /** What is left to be clicked, and what comes of it. */
  readonly next: Phrase;
  readonly prepare: () => unknown;
}

const clear: WeatherChange = { fault: 'none' };

/** Sends the person to a page that loads everything anew under this weather. */
async function loadUnder(change: WeatherChange, to: string): Promise<void> {
  await changeWeather(change);
  navigate(to);
  await queryClient.resetQueries();
}

async function openUnder(change: WeatherChange, to: string): Promise<void> {
  await changeWeather(change);
  navigate(to);
}

/** Gives the workspace a fifth subscriber, which is as many as the free plan holds. */
async function fillUp(): Promise<void> {
  await changeWeather(clear);
  await postbox.addSubscriber({ email: 'fifth@example.com', first_name: 'Fay' }).catch(() => {});
  await queryClient.invalidateQueries();
}

/** As when the person has left the page before the answer came: no component looks at it. */
function deleteInBackground(id: string): Promise<unknown> {
  return queryClient
    .getMutationCache()
    .build(queryClient, {
      mutationFn: () => postbox.deleteSubscriber(id),
      meta: { subject: t('the list of subscribers') },
    })
    .execute(undefined);
}

export const recipes: readonly { readonly title: Phrase; readonly recipes: readonly Recipe[] }[] = [
  {
    title: 'Forms',
    recipes: [
      {
        title: 'Answers are refused',
        next: 'Press “Add subscriber”: each answer says what is wrong, and a summary leads there.',
        prepare: () => openUnder(clear, '/subscribers/new?fill=wrong'),
      },
      {
        title: 'It exists already',
        next: 'Press “Add subscriber”: the address is taken.',
        prepare: () => openUnder(clear, '/subscribers/new?fill=duplicate'),
      },
      {
        title: 'Two people edit at once',
        next: 'Change the name and press “Save”: Ben was faster. Compare, and keep yours.',
        prepare: async () => {
          await openUnder(clear, '/subscribers/sub_grace');
          await queryClient.ensureQueryData(subscriberQuery('sub_grace'));
          await demo.colleague({ action: 'edit', subscriber_id: 'sub_grace' });
        },
      },
      {
        title: 'It is gone when you save',
        next: 'Press “Save”: Ben has deleted it.',
        prepare: async () => {
          await openUnder(clear, '/subscribers/sub_hedy');
          await queryClient.ensureQueryData(subscriberQuery('sub_hedy'));
          await demo.colleague({ action: 'delete', subscriber_id: 'sub_hedy' });
        },
      },
      {
        title: 'Saved, or not?',
        next: 'Press “Add subscriber”: it is saved, but the answer never comes.',
        prepare: () =>
          openUnder({ fault: 'drop-after', times: 1, applies_to: 'writes' }, '/subscribers/new?fill=good'),
      },
    ],
  },
  {
    title: 'Limits',
    recipes: [
      {
        title: 'The plan is full',
        next: 'Press “Add subscriber”: see plans, pay, and it goes through.',
        prepare: async () => {
          await fillUp();
          navigate('/subscribers/new?fill=good');
        },
      },
      {
        title: 'Too fast',
        next: 'Press “Send test” four times: a short pause counts down.',
        prepare: () => openUnder(clear, '/newsletters'),
      },
      {
        title: 'Far too much at once',
        next: '150 calls are on their way: one banner for all of them, until the API is ready again.',
        prepare: async () => {
          await openUnder(clear, '/');
          await Promise.allSettled(Array.from({ length: 150 }, () => postbox.plan()));
          await queryClient.resetQueries();
        },
      },
      {
        title: 'The month’s e-mails are used up',
        next: 'Press “Send to all” on two drafts: the second is one too many.',
        prepare: () => openUnder(clear, '/newsletters'),
      },
      {
        title: 'The card is declined',
        next: 'Choose a plan, pay with the card that is declined.',
        prepare: () => openUnder(clear, '/plan'),
      },
      {
        title: 'Nothing to manage yet',
        next: 'Press “Manage subscription”: there is none on the free plan.',
        prepare: () => openUnder(clear, '/plan'),
      },
    ],
  },
  {
    title: 'Sign-in and access',
    recipes: [
      {
        title: 'Your session ends while you type',
        next: 'Press “Add subscriber”: sign in on the spot, then send it.',
        prepare: async () => {
          await openUnder(clear, '/subscribers/new?fill=good');
          await demo.expireSession();
        },
      },
      {
        title: 'Your session ends while you read',
        next: 'You are asked to sign in, and come back here.',
        prepare: async () => {
          await openUnder(clear, '/subscribers');
          await demo.expireSession();
          await queryClient.resetQueries();
        },
      },
      {
        title: 'An old sign-in link',
        next: 'Open the links in the mailbox: one is used, one is from yesterday.',
        prepare: () => openUnder(clear, '/sign-in'),
      },
      {
        title: 'Owners only',
        next: 'You are a plain member now; this page is for owners.',
        prepare: async () => {
          await demo.changeSession({ role: 'member' });
          await loadUnder(clear, '/members');
        },
      },
      {
        title: 'Somebody else’s workspace',
        next: 'Choose “Northwind” at the top of the menu.',
        prepare: () => openUnder(clear, '/'),
      },
      {
        title: 'Nobody by that name',
        next: 'There is no such subscriber.',
        prepare: () => openUnder(clear, '/subscribers/sub_nobody'),
      },
      {
        title: 'No such page',
        next: 'There is no such page.',
        prepare: () => openUnder(clear, '/nowhere'),
      },
    ],
  },
  {
    title: 'Network and outages',
    recipes: [
      {
        title: 'The connection drops',
        next: 'The first call was lost; it recovers by itself.',
        prepare: () => loadUnder({ fault: 'drop-before', times: 1, applies_to: 'reads' }, '/subscribers'),
      },
      {
        title: 'Unavailable, without a word',
        next: '503 without a body, twice; it recovers by itself.',
        prepare: () =>
          loadUnder({ fault: 'maintenance-empty', times: 2, applies_to: 'reads' }, '/newsletters'),
      },
      {
        title: 'Maintenance',
        next: 'It lasts. Choose “Fine” above, and press “Try again”.',
        prepare: () =>
          loadUnder({ fault: 'maintenance', times: 'always', applies_to: 'reads' }, '/newsletters'),
      },
      {
        title: 'A proxy’s own page',
        next: '502 with HTML. Choose “Fine” above, and press “Try again”.',
        prepare: () =>
          loadUnder({ fault: 'gateway-page', times: 'always', applies_to: 'reads' }, '/subscribers'),
      },
      {
        title: 'The API crashes on you',
        next: 'Press “Save draft”: it says what is known, and how to ask for help.',
        prepare: () => openUnder({ fault: 'crash', times: 1, applies_to: 'writes' }, '/newsletters/new'),
      },
      {
        title: 'It fails after you have left',
        next: 'Nobody looks at it any more: a toast tells of it. F6 leads there.',
        prepare: async () => {
          await openUnder({ fault: 'crash', times: 1, applies_to: 'writes' }, '/');
          await deleteInBackground('sub_hedy').catch(() => {});
        },
      },
      {
        title: 'A refresh fails',
        next: 'Press “Refresh”: what was there stays, and says from when it is.',
        prepare: () => openUnder({ fault: 'database', times: 'always', applies_to: 'reads' }, '/'),
      },
      {
        title: 'Offline',
        next: 'The plug is pulled. Look around, then plug in again.',
        prepare: () => pullPlug(true),
      },
      {
        title: 'Too slow',
        next: 'Choose how slow, press “Run report”; cancel it, too.',
        prepare: () => openUnder(clear, '/reports'),
      },
      {
        title: 'A part of the page breaks',
        next: 'The rest of the page works on. Press “Load again”.',
        prepare: async () => {
          await openUnder(clear, '/');
          breaking.set(true);
        },
      },
    ],
  },
];
