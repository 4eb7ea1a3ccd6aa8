import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database'
import { sqliteFile } from './database-kind'
import { AnotherServer, becomeOnlyServer, leavePlace, runningServer } from './only-server'

useTestDatabase()
afterEach(leavePlace)

describe.runIf(inject('databases').kind === 'sqlite')('the place of the only server', () => {
  it('is free until a server takes it, and free again when it leaves', () => {
    expect(runningServer()).toBeUndefined()
    becomeOnlyServer('http://localhost:3000')
    expect(runningServer()).toEqual({ address: 'http://localhost:3000', pid: process.pid })
    leavePlace()
    expect(runningServer()).toBeUndefined()
  })

  it('is refused to a second server, which is told of the first', () => {
    becomeOnlyServer('http://localhost:3000')
    expect(() => becomeOnlyServer('http://localhost:3001')).toThrow(AnotherServer)
    expect(() => becomeOnlyServer('http://localhost:3001')).toThrow(/served already, at http:\/\/localhost:3000/)
  })

  it('is free again when its server is killed', async () => {
    const holder = `const place = new (require('better-sqlite3'))(${JSON.stringify(`${sqliteFile()}-server`)})
      place.exec('CREATE TABLE IF NOT EXISTS server (address, pid); INSERT INTO server VALUES (1, 2); BEGIN IMMEDIATE')
      console.log('held'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['-e', holder], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(runningServer()).toBeDefined()
    child.kill('SIGKILL')
    await once(child, 'exit')
    becomeOnlyServer('http://localhost:3000')
    expect(runningServer()?.pid).toBe(process.pid)
  })
})

describe.runIf(inject('databases').kind === 'postgresql')('servers on PostgreSQL', () => {
  it('have no place to take: they hear each other', () => {
    becomeOnlyServer('http://localhost:3000')
    becomeOnlyServer('http://localhost:3001')
    expect(runningServer()).toBeUndefined()
  })
})
