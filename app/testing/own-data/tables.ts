import { readFileSync } from 'node:fs'

const names =
  /(author|user|guest|person|email|recipient|actor|writer|device|tokenHash)|(by|ById|ByName|address|fromName|who|value|payload)$|^key$/i

/** Every table of the schema with the columns that may say who somebody is, by their names. */
export function tablesOfPeople(): Map<string, string[]> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const tables = [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)]
  const found = tables.map(([, table = '', body = '']): [string, string[]] => {
    const columns = [...body.matchAll(/^ {2}(\w+) +(?:String|BigInt|Int)\b/gm)].map(([, column = '']) => column)
    return [table, columns.filter((column) => names.test(column))]
  })
  return new Map(found.filter(([, columns]) => columns.length > 0))
}

/** What is in one's own file, and erased with the rest; or belongs to a row that is. */
export const own = [
  ...['Comment', 'CommentLike', 'CommentReport', 'CommentTurn', 'PrivateNote'],
  ...['Recipient', 'RecipientPerson', 'PushSubscription', 'Follow', 'Notice'],
]

const account = 'of the account, which stays until its person or the owner ends it; its page shows it'
const work = 'names who works here: readers see it under what they made'

/** What names somebody, and is neither in the file nor erased. */
export const kept: Record<string, string> = {
  User: account,
  Account: account,
  Passkey: account,
  Session: account,
  OneTimeLink: `${account}; a link is of no use after minutes, and gone with the cleaning`,
  KnownAddress: 'a keyed hash of account and address, from which neither can be read',
  Article: work,
  Revision: work,
  Snapshot: work,
  Media: work,
  LinkCard: 'an address and an author of a page elsewhere, not of a person here',
  OutsideTranslation: 'the address of a page elsewhere',
  CommentDraft: 'known by a cookie of its own, which no account and no address proves; gone within hours',
  ModerationBlock: 'erasing would lift a ban (decision 043)',
  ModerationStroke: 'a decision of a moderator, with their name',
  ModerationStrokeItem: 'a comment’s state before a decision; words that a rule found in it are erased',
  Tip: 'a payment as its provider told it: bookkeeping, which no cookie and no account proves',
  Setting: 'the publication’s own',
  Outbox: 'mails that were sent, and work that is on its way; gone after some days',
  Audit: 'what was decided, by whom; of erasing itself it says how much, not whose',
}
