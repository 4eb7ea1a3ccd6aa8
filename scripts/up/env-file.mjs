import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { diskFault, whose } from '../../platform/storage/disk-fault.mjs'
import { Stop } from './stop.mjs'

const file = '.env'

/** The text of .env; undefined where there is none. Stops where it cannot be read, or is not whole. */
export function readEnvFile() {
  const text = readIfThere()
  if (text !== undefined) refuseCut(text)
  return text
}

/** The settings in such a text. Node.js 20.19 takes a comment behind nothing for the value where no line end follows. */
export function settingsIn(text) {
  return parseEnv(`${text}\n`)
}

function readIfThere() {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    if (error.code === 'EISDIR')
      throw new Stop('.env is a folder: remove it, and start again. (Docker makes one where it finds no file to mount.)')
    throw new Stop(`.env cannot be read (${error.code}): ${whose(file)}.`)
  }
}

/** A file that was cut leaves out settings, and one of them may be the database: starting all the same would show an empty publication. */
function refuseCut(text) {
  if (text.includes('\0')) throw new Stop('.env was damaged, it holds bytes that are no text: put your copy of it back.')
  const opened = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(["'`])(?![\s\S]*\2)/m.exec(text)
  if (opened)
    throw new Stop(
      `.env was cut: the value of ${opened[1]} begins with a quote that is never closed. Put your copy of it back, or mend that line.`,
    )
  const bare = text.replace(/=[ \t]*(["'`])[\s\S]*?\1/g, (value) => `=${value.replace(/[^\n]/g, '')}`).split('\n')
  const line = bare.findIndex((one) => !/^\s*(#|$)/.test(one) && !one.includes('='))
  if (line !== -1)
    throw new Stop(`.env was cut, or has a slip: its line ${line + 1} is no setting. Put your copy of it back, or mend that line.`)
}

/** Puts a fresh secret where there is none: into a new .env, or into one that was copied from .env.example. */
export function ensureSecret() {
  const text = readEnvFile()
  if (text !== undefined && settingsIn(text).AUTH_SECRET?.trim()) return
  if (text?.trim() === '') refuseEmpty()
  const line = `AUTH_SECRET=${randomBytes(32).toString('hex')}`
  try {
    if (text === undefined) {
      if (!writeNew(`# Made by npm run up. What else can be set is in .env.example.\n${line}\n`)) return
    } else {
      const filled = text.replace(/^[ \t]*(?:export[ \t]+)?AUTH_SECRET[ \t]*=[ \t]*(?:''|"")?[ \t]*(?:#.*)?(?=\r?$)/gm, line)
      replace(filled === text ? `${text.replace(/(?<!\n)$/, '\n')}${line}\n` : filled)
    }
  } catch (error) {
    const why = /EACCES|EPERM/.test(error.code) ? `${whose(file)}` : (diskFault(error, file) ?? error.code)
    throw new Stop(`AUTH_SECRET is not set and .env cannot be written: ${why.replace(/\.$/, '')}, or set it yourself as .env.example says.`)
  }
  console.log(text === undefined ? 'Wrote .env with a new secret.' : 'AUTH_SECRET was empty in .env: it has a new secret now.')
}

// An empty .env of a publication that is there was not always empty.
function refuseEmpty() {
  const database = path.join(process.env.DATA_DIR?.trim() || './data', 'broadside.db')
  if (existsSync(database))
    throw new Stop(
      '.env is empty, and there is a publication already: put your copy of .env back. Without one, remove it and start again; who was signed in signs in anew.',
    )
}

/** False where another start has just written one: its secret holds. Nobody ever finds half of the file. */
function writeNew(text) {
  return besides(text, 0o600, (whole) => {
    try {
      linkSync(whole, file)
      return true
    } catch (error) {
      if (error.code === 'EEXIST') return false
      // Some disks know no links.
      if (!/EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK/.test(error.code)) throw error
      writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
      return true
    }
  })
}

/** Owner and mode stay as they are. A full disk would leave an empty file behind where one is written over. */
function replace(text) {
  const target = realpathSync(file)
  const { uid, gid, mode } = statSync(target)
  try {
    besides(
      text,
      0o600,
      (whole) => {
        chownSync(whole, uid, gid)
        chmodSync(whole, mode & 0o7777)
        renameSync(whole, target)
      },
      target,
    )
  } catch (error) {
    if (!/EACCES|EPERM|EBUSY|EXDEV/.test(error.code)) throw error
    // A file that this user may write, in a folder that it may not, or one that is mounted.
    writeFileSync(target, text)
  }
}

function besides(text, mode, put, target = file) {
  const whole = `${target}.${process.pid}.part`
  try {
    writeFileSync(whole, text, { mode, flush: true })
    return put(whole)
  } finally {
    rmSync(whole, { force: true })
  }
}
