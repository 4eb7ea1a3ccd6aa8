import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'Написано: <date>{when}</date>',
  published: 'Опубликовано <date>{when}</date>',
  revised: 'Исправлено <date>{when}</date>',

  authorsNote: 'От автора',
  sideBar: 'Врезка',
  sideBarTitled: 'Врезка: {title}',
  contents: 'Содержание',
  sections: '{count, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}',
  aboutAuthor: 'Об авторе',
  table: 'Таблица',
  code: 'Код',
  codeIn: 'Код, {language}',
  note: 'Примечание {number}',
  backToNote: 'Назад к тексту, к сноске {number}',
  close: 'Закрыть',
  end: 'Конец',
  alsoIn: 'Также на других языках: {languages}',

  embedVideo: 'Видео',
  embedAudio: 'Аудио',
  embedPost: 'Запись',
  embedLink: 'Ссылка',
  playHere: 'Воспроизвести здесь',
  loadsFrom: 'Загружается с {host}; там узнают о вашем посещении.',
  leadsTo: 'Ведёт на {host}',
  player: 'Проигрыватель: {title}',
}
