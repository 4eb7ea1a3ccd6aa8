import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'المظهر الداكن',
  source: 'الشيفرة المصدرية',
  notes: 'الحواشي',
}
