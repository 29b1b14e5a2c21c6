/** What a story's form holds. */
export interface Subscriber {
  email: string;
  name: string;
}

/** Something an API has a word to say about. */
export const subscriber: Subscriber = { email: 'mara(at)example', name: 'Mara Lindqvist' };

/** How its fields are presented, in the form of every library. */
export const emailField = {
  label: 'E-mail address',
  hint: 'We only use it to send this newsletter.',
} as const;
export const nameField = { label: 'Name' } as const;
