import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'وعاء الإكراميات',
  at: 'عبر {name}، على صفحتهم',
  also: 'وأيضًا',
  anotherAmount: 'مبلغ آخر',
  wayOut: 'دفعت، أو لا أستطيع',
  tip: 'ادفع إكرامية',
  tipAt: 'إكرامية عبر {name}',
  coffee: 'ادعني إلى فنجان قهوة',
  sponsorAt: 'ارعَ العمل على {name}',
  joinAt: 'انضم على {name}',
  giveAt: 'تبرّع عبر {name}',
  noSuchWay: 'لا توجد طريقة كهذه لدفع إكرامية هنا.',
}
