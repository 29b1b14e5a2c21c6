/** What a story's form holds. */
export interface Subscriber {
  email: string;
  name: string;
}

/** Something an API has a word to say about. */
export const subscriber: Subscriber = { email: 'mara(at)example', name: 'Mara Lindqvist' };
