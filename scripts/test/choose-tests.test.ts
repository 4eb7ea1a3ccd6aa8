import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { chooseTests, patternOf } from './choose-tests.mjs'

const texts: Record<string, string> = {
  'platform/front/gate.test.ts': "describe('the gate', () => { it('serves clients in turn', …",
  'platform/front/navigate.test.ts': "it('leads on', …",
  'domain/comments/edit-comment.test.ts': "it('refuses an edit after 15 minutes', …",
  'components/article/document-body.test.tsx': "it('draws the author\\'s note', …",
  'e2e/specs/reader/essay.spec.ts': "test('a reader reads an essay: its head', …",
}
const sources = ['platform/front/gate.ts', 'platform/front/lanes.ts', 'components/article/document-body.tsx']

const choose = (...words: string[]) =>
  chooseTests(words, { files: Object.keys(texts), textOf: (file) => texts[file] ?? '', exists: (file) => sources.includes(file) })
const files = (...found: string[]) => ({ files: found, titles: [] })

describe('npm test / a name chooses', () => {
  it.each([
    ['the file of that path', 'platform/front/gate.test.ts'],
    ['the file of that path from here', './platform/front/gate.test.ts'],
    ['the file of that whole path', `${process.cwd()}/platform/front/gate.test.ts`],
    ['the file, though a line of it is named', 'platform/front/gate.test.ts:12'],
    ['the tests beside a source file', 'platform/front/gate.ts'],
    ['the file so called before those whose path only holds the word', 'gate'],
  ])('%s', (_what, word) => {
    expect(choose(word)).toEqual(files('platform/front/gate.test.ts'))
  })

  it('the tests of a component', () => {
    expect(choose('components/article/document-body.tsx')).toEqual(files('components/article/document-body.test.tsx'))
  })

  it('all tests of a folder', () => {
    expect(choose('platform/front/')).toEqual(files('platform/front/gate.test.ts', 'platform/front/navigate.test.ts'))
  })

  it('all files whose path holds the word, in any case', () => {
    expect(choose('Front/')).toEqual(files('platform/front/gate.test.ts', 'platform/front/navigate.test.ts'))
    expect(choose('edit-c')).toEqual(files('domain/comments/edit-comment.test.ts'))
  })

  it('a title, and the files that say it', () => {
    expect(choose('refuses an edit')).toEqual({ files: ['domain/comments/edit-comment.test.ts'], titles: ['refuses an edit'] })
    expect(choose("the author's note")).toEqual({ files: ['components/article/document-body.test.tsx'], titles: ["the author's note"] })
  })

  it('a title that no file says as it stands in any file', () => {
    expect(choose('refuses an edit after 16 minutes')).toEqual({ files: [], titles: ['refuses an edit after 16 minutes'] })
  })

  it('a title copied from a failure, in its file', () => {
    expect(choose('platform/front/gate.test.ts > the gate > serves clients in turn')).toEqual({
      files: ['platform/front/gate.test.ts'],
      titles: ['the gate > serves clients in turn'],
    })
    expect(choose('[no-js] › reader/essay.spec.ts:6:5 › a reader reads an essay: its head')).toEqual({
      files: ['e2e/specs/reader/essay.spec.ts'],
      titles: ['a reader reads an essay: its head'],
    })
  })

  it('a title within a file where both are named', () => {
    expect(choose('gate', 'in turn')).toEqual({ files: ['platform/front/gate.test.ts'], titles: ['in turn'] })
  })

  it('nothing where no test stands at a path, and says so', () => {
    expect(() => choose('platform/front/lanes.ts')).toThrow('platform/front/lanes.ts has no test of its own name beside it.')
    expect(() => choose('platform/front/gone.test.ts')).toThrow('There is no file platform/front/gone.test.ts.')
  })
})

describe('npm test / the pattern of titles', () => {
  it('takes every sign for itself and leaves the space between levels open', () => {
    const pattern = new RegExp(patternOf(['the gate > what (it) costs?', 'in turn']))
    expect('the gate what (it) costs?').toMatch(pattern)
    expect('serves in turn').toMatch(pattern)
    expect('the gate what it costs').not.toMatch(pattern)
  })
})

describe('npm test says in one sentence what it cannot find', () => {
  it.each([
    [['unit', 'scripts/up/stop.mjs'], /^scripts\/up\/stop\.mjs has no test of its own name beside it\.\n$/],
    [['gates'], /^There is no part called gates: check, unit, e2e\./],
  ])('for npm test -- %j', (args, sentence) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', ...args], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})
