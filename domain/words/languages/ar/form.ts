import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'هناك ما يحتاج إلى مراجعة.',
  needed: 'هذا الحقل مطلوب.',
  cannotBe: 'لا يمكن أن يكون هذا صحيحًا.',
  atMost: 'الحد الأقصى لعدد الأحرف: {most, number}.',
  atLeast: 'الحد الأدنى لعدد الأحرف: {least, number}.',
  tooLong: 'هذا أطول من اللازم.',
  wrongType: 'أرسل نموذجًا أو JSON.',
  unreadable: 'تعذّرت قراءة النموذج. ارجع وأرسله مرة أخرى.',
  noFiles: 'هذا النموذج لا يقبل ملفات.',
  sentTwice: 'أُرسل الحقل «{name}» مرتين.',
  notJson: 'هذا ليس JSON صالحًا.',
  notObject: 'أرسل كائن JSON.',
  tooDeep: 'في هذا الـ JSON مستويات متداخلة أكثر من اللازم.',
}
