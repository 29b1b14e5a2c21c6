/** Numbers and words that belong to an error: the rule that was broken, what is missing, how much is left. */
export type Params = Readonly<Record<string, string | number | boolean>>;
