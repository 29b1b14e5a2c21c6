import { createSlot } from '../ui/createSlot.ts';

/** A purchase that the person is looking at. */
interface Checkout {
  readonly price: string;
  /** Called when they have paid, or have left. */
  readonly close: (paid: boolean) => void;
}

export const checkout = createSlot<Checkout>();

/** Opens the checkout over the page. Answers whether the person has paid. */
export function openCheckout(price = 'price_starter'): Promise<boolean> {
  return new Promise((resolve) => {
    checkout.set({
      price,
      close: (paid) => {
        checkout.set(undefined);
        resolve(paid);
      },
    });
  });
}
