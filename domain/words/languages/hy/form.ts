import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'Ինչ-որ բան ևս մեկ անգամ պետք է նայել։',
  needed: 'Այս դաշտը պետք է լրացնել։',
  cannotBe: 'Սա ճիշտ լինել չի կարող։',
  atMost: 'Խնդրում ենք՝ ամենաշատը {most, number} նիշ։',
  atLeast: 'Խնդրում ենք՝ առնվազն {least, number} նիշ։',
  tooLong: 'Չափազանց երկար է։',
  wrongType: 'Ուղարկեք ձև կամ JSON։',
  unreadable: 'Ձևը հնարավոր չեղավ կարդալ։ Հետ գնացեք և նորից ուղարկեք։',
  noFiles: 'Այս ձևը ֆայլեր չի ընդունում։',
  sentTwice: '«{name}» դաշտն ուղարկվել է երկու անգամ։',
  notJson: 'Սա ճիշտ JSON չէ։',
  notObject: 'Ուղարկեք JSON օբյեկտ։',
  tooDeep: 'Այս JSON-ում չափազանց շատ բան է իրար մեջ դրված։',
}
