/*
 * What the tests use beside the packages: a browser, a database server and two PDF tools, all from Debian.
 * Root gets them installed where they are missing; anybody else is told which lanes are skipped.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const lanes = [
  {
    tool: 'chromium',
    package: 'chromium',
    lane: 'sidor i Chromium (axe, tangentbord, utan skript)',
    isThere: () => existsSync('/usr/bin/chromium'),
  },
  { tool: 'postgres', package: 'postgresql', lane: 'PostgreSQL', isThere: hasPostgres },
  {
    tool: 'pdfinfo',
    package: 'poppler-utils',
    lane: 'PDF:ens struktur (pdfinfo)',
    isThere: () => existsSync('/usr/bin/pdfinfo'),
  },
  { tool: 'qpdf', package: 'qpdf', lane: 'PDF:ens syntax (qpdf)', isThere: () => existsSync('/usr/bin/qpdf') },
]

/** Installs what is missing where that is possible, and returns the lanes that will be skipped, in Swedish. */
export function bringTestTools() {
  const missing = lanes.filter((lane) => !lane.isThere())
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install(missing.map((lane) => lane.package))
  }
  return lanes
    .filter((lane) => !lane.isThere())
    .map((lane) => `${lane.lane} – ${lane.tool} saknas (apt-get install ${lane.package})`)
}

function install(packages) {
  process.stderr.write(`Installerar för testerna: ${packages.join(', ')} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words) => spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 2] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

function hasPostgres() {
  const versions = '/usr/lib/postgresql'
  return (
    existsSync(versions) && readdirSync(versions).some((version) => existsSync(`${versions}/${version}/bin/postgres`))
  )
}
