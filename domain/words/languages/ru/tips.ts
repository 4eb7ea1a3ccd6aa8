import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'Копилка',
  at: 'через {name}, на их странице',
  also: 'а также',
  anotherAmount: 'Другая сумма',
  wayOut: 'Уже помогли или не можете',
  tip: 'Поддержать',
  tipAt: 'Поддержать через {name}',
  coffee: 'Угостите кофе',
  sponsorAt: 'Поддержать на {name}',
  joinAt: 'Подписаться на {name}',
  giveAt: 'Пожертвовать через {name}',
  noSuchWay: 'Такого способа поддержать здесь нет.',
}
