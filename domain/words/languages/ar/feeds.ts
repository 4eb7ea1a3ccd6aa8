import type { AreaWords } from '../contract'

export const feeds: AreaWords<'feeds'> = {
  notes: 'الهوامش',
  tagTitle: '{tag} · {publication}',
  tagDescription: 'مقالات مصنّفة تحت «{tag}» في {publication}',
  commentTitle: '{name} عن «{title}»',
  feeds: 'الخلاصات',
  what: 'الخلاصة قائمة بكل جديد هنا، معدّة للبرامج. يتابعها قارئ الخلاصات نيابةً عنكم ويعرض كل مقال جديد كاملًا: لا حساب تنشئونه ولا عنوان تتركونه، ولا أحد يختار عنكم ما ترونه.',
  how: 'يصلح لذلك أي قارئ خلاصات، وهي كثيرة ولكل أنواع الأجهزة ومعظمها مجاني. أعطوه أحد هذه العناوين، أو عنوان الصفحة الأولى وحده.',
  allEssays: 'كل المقالات',
  bySubject: 'حسب الموضوع',
  comments: 'التعليقات',
  commentsHow: 'لكل مقال خلاصة لتعليقاته، ورابطها تحت آخر تعليق.',
  followComments: 'متابعة هذه التعليقات',
  noSuchFeed: 'لا توجد خلاصة كهذه.',
}
