import type { AreaWords } from '../contract'

export const search: AreaWords<'search'> = {
  title: 'البحث',
  titleFor: 'البحث: {text}',
  label: 'عمّ تبحث؟',
  button: 'ابحث',
  hint: 'يشمل البحث نصوص المقالات كاملة مع هوامشها ومربّعاتها الجانبية. لا فرق بين الحركات وأشكال الألف، ويمكن أن تبقى الكلمة الأخيرة ناقصة.',
  found: '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} فيها «{text}»',
  foundEndings:
    'لا مقال فيه هذه الكلمات بعينها. وجدنا {count, plural, zero {لا مقالات} one {مقالًا واحدًا} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} فيها كلمات تبدأ مثلها.',
  foundAllButOne:
    'لا مقال فيه كل هذه الكلمات. وجدنا {count, plural, zero {لا مقالات} one {مقالًا واحدًا} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} فيها كلها إلا واحدة.',
  nothing: 'لا مقال فيه «{text}». جرّب كلمات أقل، أو بداية كلمة فقط.',
  tagsCalled: 'مصنّف تحت',
  lookUnder: 'أو انظر تحت',
  pages: 'صفحات النتائج',
  better: 'نتائج أقرب',
  further: 'نتائج تالية',
  noMore: 'لا توجد صفحات نتائج بهذا العدد.',
  onlyFirst: 'هذه أفضل النتائج، وهناك غيرها. كلمة أخرى تضيّق البحث.',
}
