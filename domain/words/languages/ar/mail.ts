import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'تسجيل الدخول إلى {publication}',
  signInLink: 'إليك رابط تسجيل الدخول إلى {publication}:',
  signInWorks:
    'يفتح صفحة فيها زر، ويعمل مرة واحدة خلال {minutes, plural, zero {لحظات} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  signInNotAsked: 'إن لم تكن قد طلبته فلا شيء عليك: من دون الرابط لا يدخل أحد.',
}
