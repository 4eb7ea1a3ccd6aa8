import type { AreaWords } from '../contract'

export const front: AreaWords<'front'> = {
  wentWrong: 'حدث خلل من جهتنا. إن تكرّر فاذكر الرمز {errorId}.',
  busy: 'الصحيفة مشغولة الآن. لم يضع شيء؛ حاول مجددًا بعد لحظة.',
  databaseAway: 'لا تستطيع المطبوعة الوصول إلى بياناتها الآن. يُرجى المحاولة مرة أخرى بعد قليل.',
  noRoom: 'لم يبقَ مكان على قرص المطبوعة، فلا يمكن حفظ شيء جديد. يُرجى الاحتفاظ بنصّك والمحاولة لاحقًا.',
  cannotStore: 'لا تستطيع المطبوعة حفظ أي شيء الآن لأن قرصها لا يعمل كما ينبغي. يُرجى الاحتفاظ بنصّك والمحاولة لاحقًا.',
  typedIsKept: 'هذا ما كتبته. لن يضيع منه شيء ما دامت هذه الصفحة مفتوحة.',
  whatYouWrote: 'نصّك',
  sendAgain: 'إرسال مرة أخرى',
  backToPage: 'العودة إلى الصفحة',
  tooOftenSeconds:
    'هذا أكثر مما ينبغي. حاول مجددًا بعد {count, plural, zero {لحظة} one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  tooOftenMinutes:
    'هذا أكثر مما ينبغي. حاول مجددًا بعد {count, plural, zero {لحظة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  tooOftenHours:
    'هذا أكثر مما ينبغي. حاول مجددًا بعد {count, plural, zero {لحظة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}.',
  tooManyKilobytes: 'هذا أطول من اللازم: يمكن إرسال {count, number} كيلوبايت على الأكثر.',
  tooManyMegabytes: 'هذا أطول من اللازم: يمكن إرسال {count, number} ميغابايت على الأكثر.',
  tooMuchAtOnce: 'يُرفع الكثير دفعة واحدة. حاول مجددًا بعد لحظة.',
  tooSlow: 'لم تصل بقية الطلب في الوقت المناسب.',
  unreadableAddress: 'تتعذّر قراءة هذا العنوان.',
  noHost: 'لا يذكر هذا الطلب مضيفًا يمكن أن يكون لنا.',
  bodyOfRead: 'طلب القراءة لا متن له.',
  wrongMethod: 'هذا العنوان لا يجيب عن هذا النوع من الطلبات.',
  nothingHere: 'لا شيء في هذا العنوان.',
  otherVersion: 'هذا الملف من نسخة أخرى من الصفحة. أعد تحميل الصفحة من فضلك.',
  foreign: 'لا يمكن إرسال هذا إلا من صفحات الصحيفة نفسها. افتح الصفحة هناك وحاول مجددًا.',
  foreignAt: 'لا يمكن إرسال هذا إلا من صفحات الصحيفة نفسها على {address}. افتح الصفحة هناك وحاول مجددًا.',
  addressNotSet: 'لا يمكن إرسال شيء من هذا العنوان حتى يضبط مشغّل الصحيفة عنوانها: PUBLIC_URL.',
  formOrJson: 'أرسل نموذجًا أو JSON؛ لا يُقرأ هنا شيء آخر.',

  titleUnreadable: 'تتعذّر قراءة هذا',
  titleForeign: 'ليس من هنا',
  titleNothing: 'لا شيء هنا',
  titleWrongMethod: 'ليس بهذه الطريقة',
  titleTooLong: 'هذا أطول من اللازم',
  titleWrongKind: 'نوع غير مقبول',
  titleBusy: 'ليس الآن',
  titleWentWrong: 'حدث خلل',
  titleOther: 'لم ينجح الأمر',
  toFrontPage: 'إلى الصفحة الأولى',
}
