/** What can be done about an error. The app supplies what happens when one is chosen. */
export const remedies = [
  'retry',
  'wait',
  'fix',
  'signIn',
  'confirmIdentity',
  'requestLink',
  'requestAccess',
  'switchWorkspace',
  'upgrade',
  'subscribe',
  'updatePayment',
  'renewLicense',
  'openExisting',
  'compare',
  'check',
  'reload',
  'goBack',
  'contactSupport',
  'copyReference',
  'readDocs',
  'dismiss',
] as const;

export type Remedy = (typeof remedies)[number];

/** Whose move it is. Only the person's remedies become buttons; the developer's stay in development output. */
export type Audience = 'person' | 'admin' | 'developer';
