import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'Перейти к тексту',
  main: 'Главное меню',
  essays: 'Эссе',
  archive: 'Архив',
  about: 'Об издании',
  signIn: 'Войти',
  established: 'С {year} года',
  noTrace: 'Никто не следит за тем, что вы здесь читаете: ни файлов cookie, ни слежки, ни запросов на чужие серверы.',

  essaysPage: 'Эссе, страница {page, number}',
  pagesOfEssays: 'Страницы с эссе',
  newerEssays: 'Более новые эссе',
  olderEssays: 'Более ранние эссе',
  pages: 'Страницы',
  newer: 'Новее',
  older: 'Раньше',
  pageOf: 'Страница {page, number} из {pages, number}',

  essayCount: '{count, plural, one {# эссе} few {# эссе} many {# эссе} other {# эссе}}',
  minutes: '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  comments: '{count, plural, one {# комментарий} few {# комментария} many {# комментариев} other {# комментария}}',

  years: 'Годы',
  archiveOf: 'Архив за {year} год',
  pagesOfYear: 'Страницы за {year} год',
  byYear: '{count, plural, one {# эссе} few {# эссе} many {# эссе} other {# эссе}} по годам публикации',
  olderIn: 'Раньше в {year} году',
  filedUnder: 'Рубрика',
  subjects: 'Рубрики',
  subjectCount:
    '{count, plural, one {# рубрика, по названию} few {# рубрики, по названию} many {# рубрик, по названию} other {# рубрики, по названию}}',
  pagesOfSubjects: 'Страницы рубрик',
  noSubjects: 'Рубрик пока нет',
  noSubjectsWords: 'Эссе попадают сюда по мере публикации.',
  pagesOfList: 'Страницы списка',
  noSuchListPage: 'Такой страницы в этом списке нет.',
  noMoreOfList: 'В этом списке меньше страниц.',
  nothingIn: 'В {year} году ничего не публиковалось.',
  noSuchArchivePage: 'Такой страницы в архиве нет.',
  noMoreOfYear: 'За этот год страниц меньше.',
  noSuchEssaysPage: 'Такой страницы с эссе нет.',
  noMoreEssays: 'Страниц с эссе меньше.',

  aboutTitle: 'Об издании «{name}»',
  aboutEmpty: 'Автор пока ничего не рассказал об этом издании.',

  nothingYet: 'Пока ничего не опубликовано',
  nothingYetWords: 'Бумага разложена, краска готова. Загляните, когда будет что почитать.',
  isItYours: 'Это ваше издание? <link>Войдите и пишите</link>',

  notFound: 'Не найдено',
  notFoundTitle: 'По этому адресу ничего нет',
  notFoundWords: 'Возможно, страницу перенесли или убрали, а может быть, в адресе опечатка.',
  toFrontPage: 'На первую полосу',
  toArchive: 'Поискать в архиве',
}
