import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'Նվիրատուփ',
  at: '{name}, նրանց էջում',
  also: 'նաև՝',
  anotherAmount: 'Այլ գումար',
  wayOut: 'Արդեն աջակցել եմ կամ չեմ կարող',
  tip: 'Աջակցել',
  tipAt: 'Աջակցել {name}-ով',
  coffee: 'Հյուրասիրեք ինձ սուրճ',
  sponsorAt: 'Աջակցել {name}-ում',
  joinAt: 'Միանալ {name}-ում',
  giveAt: 'Նվիրաբերել {name}-ով',
  noSuchWay: 'Աջակցելու այդպիսի եղանակ այստեղ չկա։',
}
