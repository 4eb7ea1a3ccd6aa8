/** "2 new comments": the form of a message that this number takes in this language. */
export function countWords(forms: Readonly<Record<string, string>>, count: number, more: boolean, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''
  return form.replace('{count}', new Intl.NumberFormat(language).format(count) + (more ? '+' : ''))
}
