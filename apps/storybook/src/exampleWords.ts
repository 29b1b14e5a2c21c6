import { useWorld } from './WorldContext.ts';

/** What the app itself says in the example form. */
export interface ExampleWords {
  readonly form: string;
  readonly send: string;
  readonly email: string;
  readonly emailHint: string;
  readonly name: string;
  readonly added: string;
}

const english: ExampleWords = {
  form: 'Add a subscriber',
  send: 'Add subscriber',
  email: 'E-mail address',
  emailHint: 'We only use it to send this newsletter.',
  name: 'Name',
  added: 'Added',
};

/** One language that runs the other way, so that a whole form can be seen in it. */
const arabic: ExampleWords = {
  form: 'إضافة مشترك',
  send: 'إضافة المشترك',
  email: 'عنوان البريد الإلكتروني',
  emailHint: 'نستخدمه لإرسال هذه النشرة فقط.',
  name: 'الاسم',
  added: 'تمت الإضافة',
};

/** The app's words in the language that the toolbar has chosen, as far as the app knows it. */
export function useExampleWords(): ExampleWords {
  const { kit } = useWorld();
  return /^ar\b/.test(kit.copy.lang) ? arabic : english;
}
