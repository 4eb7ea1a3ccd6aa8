import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'كُتب: <date>{when}</date>',
  published: 'نُشر في <date>{when}</date>',
  revised: 'نُقّح في <date>{when}</date>',

  authorsNote: 'كلمة من الكاتب',
  sideBar: 'إطار جانبي',
  sideBarTitled: 'إطار جانبي: {title}',
  contents: 'المحتويات',
  sections: '{count, plural, zero {لا أقسام} one {قسم واحد} two {قسمان} few {# أقسام} many {# قسمًا} other {# قسم}}',
  aboutAuthor: 'عن الكاتب',
  table: 'جدول',
  code: 'شيفرة',
  codeIn: 'شيفرة، {language}',
  note: 'حاشية {number}',
  backToNote: 'العودة إلى موضع الحاشية {number} في النص',
  close: 'إغلاق',
  end: 'النهاية',
  alsoIn: 'بلغات أخرى أيضًا: {languages}',

  embedVideo: 'فيديو',
  embedAudio: 'صوت',
  embedPost: 'منشور',
  embedLink: 'رابط',
  playHere: 'شغّله هنا',
  loadsFrom: 'يُحمَّل من {host}، فيعلم حينها بزيارتك.',
  leadsTo: 'يقود إلى {host}',
  player: 'مشغّل: {title}',
}
