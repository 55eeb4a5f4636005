/*
 * A PostgreSQL server of its own for a test: a new cluster in a temporary folder, on a free port, gone afterwards. The server
 * refuses to run as root, so root starts it as the user that Debian's package made.
 */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const versions = '/usr/lib/postgresql'

/** Why there is no server to test on, or false: what `skip` takes. */
export function skipWithoutPostgres() {
  if (findBin() === undefined) return 'PostgreSQL saknas: apt-get install postgresql'
  return process.getuid?.() === 0 && postgresUser() === undefined ? 'användaren postgres saknas' : false
}

/**
 * Starts a server whose databases are owned by a role that is no superuser, as in a real installation.
 * @returns {Promise<{ createDatabase(name: string): string, stop(): void }>} createDatabase gives its address.
 */
export async function startPostgres() {
  const bin = findBin()
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-pg-'))
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (tool, ...words) => {
    const done = spawnSync(join(bin, tool), words, { cwd: folder, encoding: 'utf8', ...user })
    if (done.status !== 0) throw new Error(`${tool}: ${done.stderr || done.error?.message}`)
  }
  const port = await freePort()
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'superuser', '--auth=trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
  run('pg_ctl', '-D', data, '-w', '-s', '-o', options, '-l', join(folder, 'log'), 'start')
  const psql = (sql) =>
    run('psql', '-h', '127.0.0.1', '-p', String(port), '-U', 'superuser', '-d', 'postgres', '-qc', sql)
  psql('create role owner login createrole')
  return {
    createDatabase(name) {
      psql(`create database ${name} owner owner`)
      return `postgres://owner@127.0.0.1:${port}/${name}`
    },
    stop() {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], { cwd: folder, ...user })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findBin() {
  if (!existsSync(versions)) return undefined
  const found = readdirSync(versions).map((version) => join(versions, version, 'bin'))
  return found.filter((bin) => existsSync(join(bin, 'initdb'))).at(-1)
}

function postgresUser() {
  const asked = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  const group = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' })
  return asked.status === 0 ? { uid: Number(asked.stdout), gid: Number(group.stdout) } : undefined
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
