import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'

// Plain JavaScript: npm run up says these sentences before anything is installed.

const sentences = {
  ENOSPC: (where) => `The disk is full: ${where} could not be written. Make room, then start again.`,
  EDQUOT: (where) => `This user's share of the disk is used up: ${where} could not be written. Make room, then start again.`,
  EFBIG: (where) => `This user may not write so large a file: ${where}. Look at ulimit -f.`,
  EROFS: (where) => `${capital(where)} lies on a disk that can only be read.`,
  EIO: (where) => `The disk fails to read or write ${where} (EIO): look at the disk before anything else.`,
  EMFILE: () => 'Too many files are open for this user: look at ulimit -n.',
  ENFILE: () => 'Too many files are open on this machine.',
  EISDIR: (where) => `${capital(where)} is a folder where a file is expected.`,
  ENOTDIR: (where) => `${capital(where)} cannot be reached: something on the way to it is a file.`,
  EACCES: (where, place) => `${capital(where)} cannot be read and written${becauseOf(place)}.`,
  EPERM: (where, place) => `${capital(where)} cannot be read and written${becauseOf(place)}.`,
}

/** What a failing disk, a full one or somebody else's file means to the operator, in one sentence; undefined for any other error. */
export function diskFault(error, place = error?.path) {
  const sentence = sentences[error?.code]
  return sentence?.(place ? path.resolve(place) : 'a file', place)
}

/** Whose a place is that this user cannot use, and the command that mends it: the end of a sentence. */
export function whose(place) {
  const { at, uid, mode } = nearest(path.resolve(place))
  const me = userName(process.getuid?.())
  if (uid === process.getuid?.()) return `the mode of ${at} is ${(mode & 0o777).toString(8).padStart(3, '0')}: chmod u+rwX ${at}`
  return `${at} belongs to ${userName(uid)}, and this is ${me}: chown -R ${me} ${at}`
}

const becauseOf = (place) => (place ? `: ${whose(place)}` : '')

// What lies in a folder that may not be entered cannot be asked: then the folder is the answer.
function nearest(at) {
  try {
    return { at, ...pick(statSync(at)) }
  } catch {
    return nearest(path.dirname(at))
  }
}

const pick = ({ uid, mode }) => ({ uid, mode })

function userName(uid) {
  try {
    if (uid === process.getuid?.()) return userInfo().username
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((one) => one.split(':')[2] === String(uid))
    if (line) return line.split(':')[0]
  } catch {
    // A user without a name, as containers have them.
  }
  return String(uid)
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
