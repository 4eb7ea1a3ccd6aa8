import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '@/package.json'
import { notesOf, versionOf } from './notes.mjs'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- soon\n\n## 0.2.0 - 2027-01-01\n\n### Added\n\n- a thing\n\n## 0.2.0-rc.1 - 2026-12-01\n\n## 0.1.0 - 2026-11-30\n'

describe('release / notes', () => {
  it('are the section of the version and nothing of its neighbours', () => {
    expect(notesOf(changelog, '0.2.0')).toBe('### Added\n\n- a thing\n')
  })

  it('are refused where the changelog has no section of the version', () => {
    expect(() => notesOf(changelog, '0.2')).toThrow('CHANGELOG.md has no section ## 0.2.')
  })

  it('are refused where the section is empty', () => {
    expect(() => notesOf(changelog, '0.2.0-rc.1')).toThrow('is empty')
    expect(() => notesOf(changelog, '0.1.0')).toThrow('is empty')
  })

  it('are refused for a tag that is not the version of package.json', () => {
    expect(versionOf('v0.2.0', { version: '0.2.0' })).toBe('0.2.0')
    expect(() => versionOf('v0.2.1', { version: '0.2.0' })).toThrow(
      'The tag is v0.2.1, and package.json has version 0.2.0: it must be v0.2.0.',
    )
  })

  it('are printed for the version that package.json has now', () => {
    const args = ['scripts/release/notes.mjs', `v${manifest.version}`]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(notesOf(readFileSync('CHANGELOG.md', 'utf8'), manifest.version))
  })

  it('end in one sentence and an exit code of 1 where the tag is wrong', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release/notes.mjs', 'v0.0.0'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^The tag is v0\.0\.0[^\n]*\.\n$/)
  })
})
