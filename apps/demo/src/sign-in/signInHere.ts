import { demo } from '../api/control.ts';
import { postbox } from '../api/postbox.ts';
import { createSlot } from '../ui/createSlot.ts';

/** A letter that came while somebody signs in over the page. */
interface SigningIn {
  readonly email: string;
  readonly token: string;
  /** The person has followed the link. */
  readonly open: () => Promise<void>;
}

export const signingIn = createSlot<SigningIn>();

/** Sends a sign-in link and waits until it is opened, without leaving the page. */
export async function signInHere(email: string): Promise<void> {
  await postbox.requestLink(email);
  const letter = (await demo.mail()).find(({ to, used_at, expires_at }) => {
    return to === email && used_at === null && Date.parse(expires_at) > Date.now();
  });
  if (!letter) return;
  await new Promise<void>((resolve) => {
    signingIn.set({
      email,
      token: letter.token,
      open: async () => {
        await postbox.useLink(letter.token);
        signingIn.set(undefined);
        resolve();
      },
    });
  });
}
