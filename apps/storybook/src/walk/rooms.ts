/** A room of the walk: its verb, the question it answers, and the noun it hands to the next. */
export interface Room {
  readonly verb: string;
  readonly question: string;
  readonly noun: string;
  /** What comes in from outside. */
  readonly enters?: string;
}

/** The six rooms, in the order of the walk. */
export const rooms: readonly Room[] = [
  { verb: 'read', question: 'What arrived?', noun: 'Evidence' },
  { verb: 'recognise', question: 'What does it say?', noun: 'Reading' },
  { verb: 'normalise', question: 'Which of fifteen kinds is it?', noun: 'ApiError' },
  { verb: 'explain', question: 'What does that mean for a person?', noun: 'Meaning' },
  { verb: 'plan retry', question: 'Again, when, and by whom?', noun: 'RetryPlan', enters: 'The attempt' },
  { verb: 'present', question: 'Where and how is it said?', noun: 'Presentation', enters: 'The situation' },
];
