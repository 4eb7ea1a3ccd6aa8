import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdirSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { freePort } from './testing/checkout'
import { diskCommand, nobody, nobodyCannot, OwnData } from './testing/own-data'

// What the real programs say of data that they cannot use: one sentence and the code 1, or nothing, where they put it right themselves.

const { kind, template } = inject('databases')
const programs = path.resolve(`.build/tests-of-start-${process.pid}`)
const prepare = path.join(programs, 'prepare/prepare.mjs')
const server = path.join(programs, 'server.mjs')

let site: OwnData
beforeAll(() => {
  if (kind !== 'sqlite') return
  execFileSync(process.execPath, ['scripts/up/bundle-prepare.mjs', programs])
  execFileSync(process.execPath, ['scripts/build-server.mjs'], { env: { ...process.env, BUILD_DIR: programs } })
})
afterAll(() => rmSync(programs, { recursive: true, force: true }))
beforeEach(() => {
  site = new OwnData(template)
})
afterEach(() => site.remove())

const oneSentence = (pattern: string) => ({
  code: 1,
  said: '',
  complained: expect.stringMatching(new RegExp(`^[^\\n]*${pattern}[^\\n]*\\.\\n$`)),
})
const comesRight = { code: 0, complained: '' }

function overwrite(file: string, from: number, bytes: Buffer): void {
  writeSync(openSync(file, 'r+'), bytes, 0, bytes.length, from)
}

describe.runIf(kind === 'sqlite')('start / damaged data', () => {
  const rubbish = Buffer.alloc(8_192, 'This is no page of a database. ')
  const damages: [string, () => void, string | 'comes right'][] = [
    [
      'a database cut in half',
      () => truncateSync(site.file('broadside.db'), statSync(site.file('broadside.db')).size / 2),
      'is damaged: keep a copy',
    ],
    ['a database cut to one page', () => truncateSync(site.file('broadside.db'), 4_096), 'is damaged: keep a copy'],
    ['a database cut within its head', () => truncateSync(site.file('broadside.db'), 60), 'is damaged: keep a copy'],
    ['a database whose head was written over', () => overwrite(site.file('broadside.db'), 0, rubbish), 'is not a SQLite database'],
    ['a database of nothing but zeros', () => writeFileSync(site.file('broadside.db'), Buffer.alloc(65_536)), 'is not a SQLite database'],
    ['a database of which only the head is left', () => zeroAllButHead(site.file('broadside.db')), 'is damaged: keep a copy'],
    ['a folder in the database’s place', () => folderFor('broadside.db'), 'broadside\\.db is a folder, where a file is expected'],
    ['a journal of rubbish', () => writeFileSync(site.file('broadside.db-wal'), rubbish), 'comes right'],
    ['an index of the journal of rubbish', () => writeFileSync(site.file('broadside.db-shm'), rubbish), 'comes right'],
    ['a place of the only server of rubbish', () => writeFileSync(site.file('broadside.db-server'), rubbish), 'comes right'],
    ['a place of the only server that was cut', () => writeFileSync(site.file('broadside.db-server'), 'SQLite format 3\0'), 'comes right'],
  ]

  it.each(damages)('%s is told in one sentence or put right', async (_name, damage, expected) => {
    damage()
    const programs = expected === 'comes right' ? [prepare] : [prepare, server]
    for (const program of programs)
      expect(await site.run([program])).toMatchObject(expected === 'comes right' ? comesRight : oneSentence(expected))
  })

  function zeroAllButHead(file: string): void {
    const { size } = statSync(file)
    overwrite(file, 4_096, Buffer.alloc(size - 4_096))
  }

  function folderFor(name: string): void {
    rmSync(site.file(name))
    mkdirSync(site.file(name))
  }
})

describe.runIf(kind === 'sqlite')('commands and server / data that they cannot use', () => {
  const commands = [['database/migrate.ts'], ['backup.ts', '/tmp/never-made'], ['owner-link.ts'], ['people.ts'], ['search-index.ts']]
  const command = ([script, ...args]: string[]) => site.run(['scripts/run-typescript.mjs', `scripts/${script}`, ...args])

  it.each(commands)('%s says in one sentence that the database is damaged', async (...args) => {
    truncateSync(site.file('broadside.db'), 4_096)
    expect(await command(args)).toEqual(oneSentence('is damaged: keep a copy'))
  })

  it.each([['owner-link.ts'], ['people.ts'], ['search-index.ts']])(
    '%s says in one sentence that there is no database yet',
    async (...args) => {
      rmSync(site.file('broadside.db'))
      expect(await command(args)).toEqual(oneSentence('The database is not prepared yet'))
    },
  )

  it.each([
    ['is not there', () => rmSync(site.file('broadside.db')), 'The database is not prepared yet'],
    ['was made by a newer Broadside', () => addHistory('99999999999999_later'), 'was migrated by a newer Broadside'],
  ])('the server says in one sentence that the database %s', async (_name, spoil, sentence) => {
    spoil()
    expect(await site.run([server])).toEqual(oneSentence(sentence))
  })

  function addHistory(name: string): void {
    const database = new Database(site.file('broadside.db'))
    database
      .prepare(
        'INSERT INTO "_prisma_migrations" SELECT \'later\', checksum, finished_at, ?, logs, rolled_back_at, started_at, applied_steps_count FROM "_prisma_migrations" LIMIT 1',
      )
      .run(name)
    database.close()
  }

  it.runIf(diskCommand)('a backup onto a full disk says so in one sentence, of the copy', async () => {
    const env = { DATA_DIR: site.folder, DATABASE_URL: `file:${site.folder}/source.db` }
    copyFileSync(template, path.join(site.folder, 'source.db'))
    const args = ['scripts/run-typescript.mjs', 'scripts/backup.ts', site.data]
    expect(await site.run(args, { env, disk: 128 })).toEqual(oneSentence('data/broadside\\.db could not be written .*, its disk is full'))
  })
})

const why = nobodyCannot ? ` (skipped: ${nobodyCannot})` : ''
describe.runIf(kind === 'sqlite' && !nobodyCannot)(`start / files of somebody else${why}`, () => {
  const theirs = [
    { what: 'the database', name: 'broadside.db', modes: [0o600, 0o644] },
    { what: 'the journal', name: 'broadside.db-wal', modes: [0o600, 0o644] },
    { what: 'the index of the journal', name: 'broadside.db-shm', modes: [0o600, 0o644] },
    { what: 'the place of the only server', name: 'broadside.db-server', modes: [0o600, 0o644] },
    { what: 'the data folder', name: '.', modes: [0o700, 0o755] },
  ]
  const cases = theirs.flatMap(({ what, name, modes }) =>
    modes.flatMap((mode) =>
      (['npm run up', 'prepare', 'server'] as const).map((program) => ({ what, name, mode, octal: mode.toString(8), program })),
    ),
  )

  beforeEach(() => {
    for (const end of ['-wal', '-shm', '-server']) writeFileSync(site.file(`broadside.db${end}`), '')
    site.giveTo(nobody)
  })

  it.each(cases)('$program says whose $what is, mode $octal', async ({ name, mode, program }) => {
    chownSync(site.file(name), 0, 0)
    chmodSync(site.file(name), mode)
    const args = { 'npm run up': ['scripts/up.mjs', '--port', await freePort()], prepare: [prepare], server: [server] }[program]
    const end = await site.run(args, { uid: nobody, gid: nobody })
    expect(end).toEqual(
      oneSentence(
        `${escaped(path.resolve(site.file(name)))} belongs to root, and this is nobody: chown -R nobody ${escaped(path.resolve(site.file(name)))}`,
      ),
    )
  })

  it('a copy of a backup that nobody may write is told with its mode where it is one’s own', async () => {
    chmodSync(site.file('broadside.db'), 0o400)
    expect(await site.run([prepare], { uid: nobody, gid: nobody })).toEqual(oneSentence('the mode of .*broadside.db is 400: chmod u\\+rwX'))
  })
})

const noDisk = diskCommand ? '' : ' (skipped: this user may mount no disk)'
describe.runIf(kind === 'sqlite' && diskCommand)(`start / a full disk${noDisk}`, () => {
  // Where the migrations end, and where the link of the owner does not fit any more.
  it.each([4, 16, 64, 256, 512])('of %i KiB is told in one sentence', async (disk) => {
    expect(await site.run([prepare], { disk })).toMatchObject(diskIsFull)
  })

  it('is told in one sentence where the pictures of the demonstration fill it', async () => {
    expect(await site.run([prepare, '--demo'], { disk: 2_500 })).toMatchObject(diskIsFull)
  })

  const diskIsFull = { code: 1, complained: expect.stringMatching(/^The disk is full[^\n]*\.\n$/) }
})

const escaped = (text: string) => text.replace(/[.\\/]/g, '\\$&')
