import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'Тёмная тема',
  source: 'Исходный код',
  notes: 'Примечания',
}
