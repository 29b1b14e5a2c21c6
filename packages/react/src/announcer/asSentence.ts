/** With a full stop where nothing ends it yet, so that a voice pauses before what follows. */
export const asSentence = (text: string): string => (/[.!?。।؟]$/.test(text) ? text : `${text}.`);
