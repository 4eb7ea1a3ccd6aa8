import type { AreaWords } from '../contract'

export const reader: AreaWords<'reader'> = {
  replyTo: 'ردّك على {name}',
  cancel: 'إلغاء',
  posting: 'جارٍ الإرسال…',
  refused: 'لم يُنشر تعليقك (أجاب الخادم بالرمز {status}). وهو محفوظ هنا: حاول مجددًا من فضلك.',
  notSent: 'تعذّر إرسال تعليقك. وهو محفوظ هنا: حاول مجددًا حين تعود إلى الاتصال.',
  posted: 'نُشر تعليقك.',
  desk: 'المكتب',
  account: 'الحساب',
}
