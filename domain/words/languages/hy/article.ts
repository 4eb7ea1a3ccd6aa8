import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'Գրվել է՝ <date>{when}</date>',
  published: 'Հրապարակվել է՝ <date>{when}</date>',
  revised: 'Վերանայվել է՝ <date>{when}</date>',

  authorsNote: 'Հեղինակի կողմից',
  sideBar: 'Ներդիր',
  sideBarTitled: 'Ներդիր. {title}',
  contents: 'Բովանդակություն',
  sections: '{count, plural, one {# բաժին} other {# բաժին}}',
  aboutAuthor: 'Հեղինակի մասին',
  table: 'Աղյուսակ',
  code: 'Կոդ',
  codeIn: 'Կոդ, {language}',
  note: 'Ծանոթագրություն {number}',
  backToNote: 'Վերադառնալ տեքստ՝ ծանոթագրություն {number}',
  close: 'Փակել',
  end: 'Վերջ',
  alsoIn: 'Նաև այլ լեզուներով՝ {languages}',

  embedVideo: 'Տեսանյութ',
  embedAudio: 'Ձայնագրություն',
  embedPost: 'Գրառում',
  embedLink: 'Հղում',
  playHere: 'Նվագարկել այստեղ',
  loadsFrom: 'Բեռնվում է {host}-ից, որն այդ դեպքում կիմանա ձեր այցի մասին։',
  leadsTo: 'Տանում է դեպի {host}',
  player: 'Նվագարկիչ. {title}',
}
