import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'Մուգ տեսք',
  source: 'Ելակոդ',
  notes: 'Ծանոթագրություններ',
}
