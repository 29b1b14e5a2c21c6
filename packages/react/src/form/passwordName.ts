/** What a password's field is called. */
export const passwordName: RegExp = /passw|pwd/i;
