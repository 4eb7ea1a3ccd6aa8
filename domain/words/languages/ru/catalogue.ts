import type { Catalogue } from '../contract'
import { account } from './account'
import { article } from './article'
import { feeds } from './feeds'
import { form } from './form'
import { front } from './front'
import { history } from './history'
import { keep } from './keep'
import { mail } from './mail'
import { offline } from './offline'
import { reader } from './reader'
import { search } from './search'
import { series } from './series'
import { site } from './site'
import { theme } from './theme'
import { thread } from './thread'
import { tips } from './tips'

export const russian: Catalogue = {
  site,
  article,
  thread,
  tips,
  account,
  form,
  mail,
  front,
  reader,
  keep,
  history,
  search,
  series,
  feeds,
  offline,
  theme,
}
