import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'Անցնել տեքստին',
  main: 'Գլխավոր ցանկ',
  essays: 'Էսսեներ',
  archive: 'Արխիվ',
  about: 'Մեր մասին',
  signIn: 'Մուտք',
  established: '{year} թվականից',
  noTrace: 'Ոչ ոք չի հետևում, թե ինչ եք կարդում այստեղ՝ ո՛չ քուքիներ, ո՛չ հետագծում, ո՛չ էլ որևէ բան այլ կայքերից։',

  essaysPage: 'Էսսեներ, էջ {page, number}',
  pagesOfEssays: 'Էսսեների էջեր',
  newerEssays: 'Ավելի նոր էսսեներ',
  olderEssays: 'Ավելի հին էսսեներ',
  pages: 'Էջեր',
  newer: 'Ավելի նոր',
  older: 'Ավելի հին',
  pageOf: 'Էջ {page, number}՝ {pages, number}-ից',

  essayCount: '{count, plural, one {# էսսե} other {# էսսե}}',
  minutes: '{count, plural, one {# րոպե} other {# րոպե}}',
  comments: '{count, plural, one {# մեկնաբանություն} other {# մեկնաբանություն}}',

  years: 'Տարիներ',
  archiveOf: '{year} թվականի արխիվ',
  pagesOfYear: '{year} թվականի էջեր',
  byYear: '{count, plural, one {# էսսե} other {# էսսե}}՝ ըստ հրապարակման տարվա',
  olderIn: 'Ավելի վաղ՝ {year} թվականին',
  filedUnder: 'Խորագիր',
  pagesOfList: 'Այս ցանկի էջերը',
  noSuchListPage: 'Այս ցանկն այդպիսի էջ չունի։',
  noMoreOfList: 'Այս ցանկն այդքան էջ չունի։',
  nothingIn: '{year} թվականին ոչինչ չի հրապարակվել։',
  noSuchArchivePage: 'Արխիվն այդպիսի էջ չունի։',
  noMoreOfYear: 'Այս տարին այդքան էջ չունի։',
  noSuchEssaysPage: 'Էսսեների այդպիսի էջ չկա։',
  noMoreEssays: 'Էսսեներն այդքան էջ չունեն։',

  aboutTitle: '«{name}»-ի մասին',
  aboutEmpty: 'Հեղինակն այս հրատարակության մասին դեռ ոչինչ չի պատմել։',

  nothingYet: 'Դեռ ոչինչ չի հրապարակվել',
  nothingYetWords: 'Թուղթը փռված է, թանաքը՝ պատրաստ։ Վերադարձեք, երբ կարդալու բան լինի։',
  isItYours: 'Ձե՞րն է այս հրատարակությունը։ <link>Մուտք գործեք և գրեք</link>',

  notFound: 'Չի գտնվել',
  notFoundTitle: 'Այս հասցեում ոչինչ չկա',
  notFoundWords: 'Հնարավոր է՝ էջը տեղափոխվել կամ հանվել է, կամ էլ հասցեում վրիպակ կա։',
  toFrontPage: 'Դեպի առաջին էջ',
  toArchive: 'Փնտրել արխիվում',
}
