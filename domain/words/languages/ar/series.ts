import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'سلسلة',
  all: 'السلاسل',
  seriesCount: '{count, plural, zero {لا سلاسل} one {سلسلة واحدة} two {سلسلتان} few {# سلاسل} many {# سلسلة} other {# سلسلة}}',
  pagesOfSeries: 'صفحات السلاسل',
  noSeries: 'لا سلاسل بعد',
  noSeriesWords: 'ستجد هنا المقالات التي ينتمي بعضها إلى بعض، مرتّبةً.',
  partOf: 'الجزء {part, number} من {parts, number} من <link>{title}</link>',
  parts: '{count, plural, zero {لا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءًا} other {# جزء}}',
  part: 'الجزء {part, number}',
  previous: 'الجزء السابق',
  next: 'الجزء التالي',
  readOn: 'اقرأ أيضًا',
  startHere: 'ابدأ من هنا',
}
