import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'انتقل إلى النص',
  main: 'القائمة الرئيسية',
  essays: 'المقالات',
  archive: 'الأرشيف',
  about: 'عن الصحيفة',
  signIn: 'تسجيل الدخول',
  established: 'منذ {year}',
  noTrace: 'لا أحد يراقب ما تقرؤونه هنا: لا ملفات ارتباط، ولا تتبّع، ولا شيء من مواقع أخرى.',

  essaysPage: 'المقالات، صفحة {page, number}',
  pagesOfEssays: 'صفحات المقالات',
  newerEssays: 'مقالات أحدث',
  olderEssays: 'مقالات أقدم',
  pages: 'الصفحات',
  newer: 'الأحدث',
  older: 'الأقدم',
  pageOf: 'صفحة {page, number} من {pages, number}',

  essayCount: '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  minutes: '{count, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  comments: '{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}',

  years: 'السنوات',
  archiveOf: 'أرشيف عام {year}',
  pagesOfYear: 'صفحات عام {year}',
  byYear:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} مرتّبة بحسب سنة النشر',
  olderIn: 'الأقدم في {year}',
  filedUnder: 'مصنّف تحت',
  subjects: 'الموضوعات',
  subjectCount:
    '{count, plural, zero {لا موضوعات} one {موضوع واحد} two {موضوعان} few {# موضوعات} many {# موضوعًا} other {# موضوع}} حسب الاسم',
  pagesOfSubjects: 'صفحات الموضوعات',
  noSubjects: 'لا موضوعات بعد',
  noSubjectsWords: 'تُصنَّف المقالات هنا كلما نُشرت.',
  pagesOfList: 'صفحات هذه القائمة',
  noSuchListPage: 'لا توجد صفحة كهذه في هذه القائمة.',
  noMoreOfList: 'صفحات هذه القائمة أقل من ذلك.',
  nothingIn: 'لم يُنشر شيء في عام {year}.',
  noSuchArchivePage: 'لا توجد صفحة كهذه في الأرشيف.',
  noMoreOfYear: 'صفحات هذا العام أقل من ذلك.',
  noSuchEssaysPage: 'لا توجد صفحة مقالات كهذه.',
  noMoreEssays: 'صفحات المقالات أقل من ذلك.',

  aboutTitle: 'عن {name}',
  aboutEmpty: 'لم يُقَل شيء بعدُ عن هذه الصحيفة.',
  whoWrites: 'من يكتب هنا',

  nothingYet: 'لم يُنشر شيء بعد',
  nothingYetWords: 'الورق مبسوط والحبر جاهز. عُد حين يكون هناك ما يُقرأ.',
  isItYours: 'أهذه الصحيفة لك؟ <link>سجّل دخولك واكتب</link>',

  notFound: 'غير موجود',
  notFoundTitle: 'لا شيء في هذا العنوان',
  notFoundWords: 'ربما نُقلت الصفحة أو أُزيلت، أو ربما في العنوان خطأ.',
  toFrontPage: 'إلى الصفحة الأولى',
  toArchive: 'ابحث في الأرشيف',
}
