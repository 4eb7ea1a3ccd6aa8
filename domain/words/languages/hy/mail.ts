import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'Մուտք՝ {publication}',
  signInLink: 'Ահա «{publication}» մուտք գործելու ձեր հղումը՝',
  signInWorks: 'Այն բացում է կոճակով էջ և գործում է մեկ անգամ՝ {minutes, plural, one {# րոպե} other {# րոպե}}։',
  signInNotAsked: 'Եթե դուք այն չեք խնդրել, ոչինչ պետք չէ անել. առանց հղման ոչ ոք չի մտնի։',
}
