/** What the page's own script lends: a second copy would be loaded for nothing, and could not make a policy of the same name. */
export interface Page {
  announce: (words: string) => void
  busy: typeof import('../comments/form-states').busy
  complain: typeof import('../comments/form-states').complain
  dropStamp: typeof import('../comments/stamps/stamp-forms').dropStamp
  element: typeof import('../comments/page-parts').element
  fieldOf: typeof import('../comments/page-parts').fieldOf
  focusComplaint: typeof import('../comments/form-states').focusComplaint
  formMessage: typeof import('../comments/form-messages').formMessage
  guarded: typeof import('../guarded').guarded
  keep: typeof import('../storage').keep
  newestComment: typeof import('../comments/newest-comment').newestComment
  parseAnswer: typeof import('../comments/parse-answer').parseAnswer
  placeWaiting: typeof import('../comments/show-waiting').placeWaiting
  recall: typeof import('../storage').recall
  rememberGuest: typeof import('../comments/known-guest').rememberGuest
  renameIds: typeof import('../comments/reply-form').renameIds
  showThread: typeof import('../comments/show-thread').showThread
  signForm: typeof import('../comments/known-guest').signForm
  stampIsReady: typeof import('../comments/stamps/stamp-forms').stampIsReady
  threadRegion: typeof import('../comments/page-parts').threadRegion
  waitingIn: typeof import('../comments/show-waiting').waitingIn
}
