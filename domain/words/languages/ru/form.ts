import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'Здесь нужно ещё кое-что поправить.',
  needed: 'Это поле нужно заполнить.',
  cannotBe: 'Здесь что-то не так.',
  atMost: 'Не больше {most, number} знаков, пожалуйста.',
  atLeast: 'Не меньше {least, number} знаков, пожалуйста.',
  tooLong: 'Слишком длинно.',
  wrongType: 'Отправьте форму или JSON.',
  unreadable: 'Форму не удалось прочитать. Вернитесь и отправьте её ещё раз.',
  noFiles: 'Эта форма не принимает файлов.',
  sentTwice: 'Поле «{name}» отправлено дважды.',
  notJson: 'Это не похоже на JSON.',
  notObject: 'Отправьте объект JSON.',
  tooDeep: 'В этом JSON слишком много уровней вложенности.',
}
