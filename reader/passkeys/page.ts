/** What the page's own script lends to this one. */
export interface Page {
  announce: (words: string) => void
  askAgain: () => void
  complain: (form: HTMLFormElement, words: string) => void
  dressForms: (within: ParentNode) => void
  fieldOf: (form: HTMLFormElement, name: string) => HTMLInputElement | HTMLTextAreaElement | null
  showAccountLink: () => Promise<void>
}
