import { lookAlikes } from './look-alikes'

/** Marks, what draws nothing, and what is neither letter nor figure: between two names they make no difference to the eye. */
const passedOver = /[^\p{L}\p{N}]+/gu
const marks = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu

/** The words of a name as the eye takes them, in each way: capitals resemble other letters than small ones do, and a capital I a small l. */
function skeletons(name: string): string[][] {
  const plain = name.normalize('NFKD').replace(marks, '')
  const capitals = pass(plain)
  return [capitals, capitals.replaceAll('I', 'l'), pass(plain.toLowerCase())].map((skeleton) =>
    skeleton.toLowerCase().split(passedOver).filter(Boolean),
  )
}

const pass = (text: string) => Array.from(text, (letter) => lookAlikes.get(letter) ?? letter).join('')

/** What a name is to the eye, in each way; two names read alike if they share one. None for a name without letters and figures. */
export function nameSkeletons(name: string): string[] {
  return [...new Set(skeletons(name).map((words) => words.join('')))].filter((skeleton) => skeleton !== '')
}

/** Whether one name reads as the other: whatever its case, spaces, accents and alphabets, and with signs that nobody sees. */
export function readsAs(name: string, other: string): boolean {
  const others = nameSkeletons(other)
  return nameSkeletons(name).some((skeleton) => others.includes(skeleton))
}

/** Whether a name reads as the other, or holds all the words of one that has several: "Nune Adamyan (author)". */
export function resembles(name: string, other: string): boolean {
  if (readsAs(name, other)) return true
  const others = skeletons(other).filter((words) => words.length > 1)
  return skeletons(name).some((words) => others.some((sought) => sought.every((word) => words.includes(word))))
}
