import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Շարք',
  all: 'Շարքեր',
  seriesCount: '{count, plural, one {# շարք} other {# շարք}}',
  pagesOfSeries: 'Շարքերի էջեր',
  noSeries: 'Շարքեր դեռ չկան',
  noSeriesWords: 'Իրար հետ կապված էսսեներն այստեղ կլինեն՝ իրենց հերթականությամբ։',
  partOf: '<link>{title}</link> շարքի {part, number}-րդ մասը՝ {parts, number}-ից',
  parts: '{count, plural, one {# մաս} other {# մաս}}',
  part: 'Մաս {part, number}',
  previous: 'Նախորդ մասը',
  next: 'Հաջորդ մասը',
  readOn: 'Կարդացեք նաև',
  startHere: 'Սկսեք այստեղից',
}
