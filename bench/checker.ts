/*
 * What the checker finds in the 2021 report, held against the list of known faults: how many of the certain ones, by rule, how
 * many alarms that no listed fault explains, and how long it takes. The list is a part of what is wrong, so an alarm outside it
 * may be right: with the word `alarms` they are printed to be read, with `missed` the faults that were not found.
 */
import { readFileSync } from 'node:fs'
import { checkText } from '../src/reporting/checker/index.ts'
import { getForm } from '../src/reporting/forms/index.ts'
import { readReport } from '../src/reporting/reading/index.ts'
import { sharedData } from '../tools/shared-data.mjs'
import { printTable, timeRuns } from './measure.ts'

/** Rules that need a sentence to be understood: no share is asked of them. */
const understanding = new Set(['R-GRAM', 'R-ANSWER', 'R-CONFLICT', 'R-CLAIM', 'R-SCOPE', 'R-STATUS'])

/** Rules that may find each other's faults: where one ends and the other begins is a matter of taste. */
const sisters: Readonly<Record<string, readonly string[]>> = {
  'R-SPELL': ['R-NAME', 'R-GRAM', 'R-PUNCT'],
  'R-NAME': ['R-SPELL', 'R-GRAM', 'R-ABBR'],
  'R-GRAM': ['R-SPELL', 'R-PUNCT', 'R-DUPTEXT', 'R-NAME'],
  'R-PUNCT': ['R-SPELL', 'R-GRAM', 'R-FMT'],
  'R-FMT': ['R-PUNCT'],
  'R-DUPTEXT': ['R-DUPNUM', 'R-GRAM'],
  'R-DUPNUM': ['R-DUPTEXT'],
  'R-BREAK': ['R-ENUM', 'R-HEADER'],
  'R-ENUM': ['R-BREAK'],
  'R-REF': ['R-ROWS', 'R-ANSWER'],
  'R-ROWS': ['R-REF'],
  'R-ANSWER': ['R-REF', 'R-REQ'],
  'R-REQ': ['R-EMPTY', 'R-ANSWER'],
  'R-EMPTY': ['R-REQ'],
  'R-CONFLICT': ['R-CROSS', 'R-SUM', 'R-MAP'],
  'R-CROSS': ['R-SUM', 'R-CONFLICT'],
  'R-SUM': ['R-CROSS', 'R-CONFLICT'],
  'R-ABBR': ['R-NAME'],
  'R-ENC': ['R-SPELL', 'R-PUNCT'],
}

type Fault = {
  readonly id: string
  readonly lines: readonly number[]
  readonly rule: string
  readonly mark: string
  readonly what: string
}

export async function benchChecker(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  const [reportPath, faultsPath] = [sharedData('orebro-2021/report.txt'), sharedData('orebro-2021/known-faults.md')]
  if (reportPath === undefined || faultsPath === undefined) {
    console.log('The text of the 2021 report is not here; the checker is not measured.')
    return
  }
  const lines = readFileSync(reportPath, 'utf8').replace(/\n$/, '').split('\n')
  const form = getForm('villkorsbeslut-2021')
  const report = readReport({ lines }, form)
  const findings = checkText({ lines, form, report })
  const faults = readFaults(readFileSync(faultsPath, 'utf8'))
  const hit = (fault: Fault) =>
    findings.some(
      (finding) =>
        fits(finding.rule, fault.rule) &&
        finding.lines.some(([from, to]) => fault.lines.some((line) => from - 2 <= line && line <= to + 2)),
    )

  const certain = faults.filter(({ mark }) => mark === 'certain')
  console.log('\nThe 2021 report against its known faults (a part of them)\n')
  for (const [rule, own] of [...Map.groupBy(certain, (fault) => fault.rule)].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${rule.padEnd(12)} ${String(own.filter(hit).length).padStart(3)} of ${String(own.length).padStart(3)}   missed: ${own
        .filter((fault) => !hit(fault))
        .map(({ id }) => id)
        .join(' ')}`,
    )
  const machine = certain.filter(({ rule }) => !understanding.has(rule))
  const sense = certain.filter(({ rule }) => understanding.has(rule))
  for (const [name, some] of [
    ['no understanding', machine],
    ['understanding', sense],
    ['all certain', certain],
    ['all listed', faults],
  ] as const)
    console.log(
      `${name.padEnd(18)} ${some.filter(hit).length} of ${some.length} = ${Math.round((100 * some.filter(hit).length) / some.length)} %`,
    )

  if (words.includes('missed'))
    for (const { id, rule, mark, lines: places, what } of faults.filter((fault) => !hit(fault)))
      console.log(`  ${id} ${rule} ${mark} ${places.join(', ')}  ${what}`)

  const alarms = findings.filter(({ severity }) => severity !== 'notice')
  const explained = (finding: (typeof findings)[number]) =>
    faults.some(
      (fault) =>
        finding.lines.some(([from, to]) => fault.lines.some((line) => from - 2 <= line && line <= to + 2)) &&
        fits(finding.rule, fault.rule),
    )
  const unexplained = alarms.filter((finding) => !explained(finding))
  console.log(
    `\nfindings ${findings.length}, errors and warnings ${alarms.length}, of which outside the list ${unexplained.length}`,
  )
  for (const [rule, own] of [...Map.groupBy(unexplained, (finding) => finding.rule)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )) {
    console.log(`  ${rule.padEnd(12)} ${own.length}`)
    if (words.includes('alarms') || words.includes(rule))
      for (const { severity, lines: places, quotes, message } of own)
        console.log(
          `      ${severity} ${places.map((range) => range.join('–')).join(', ')}  ${quotes.join(' | ').slice(0, 160)}\n          ${message}`,
        )
  }
  printTable('Checking a report of 84 pages, warm', [
    await timeRuns('all rules', 7, () => checkText({ lines, form, report })),
    await timeRuns('reading and all rules', 7, () => checkText({ lines, form })),
  ])
}

function fits(found: string, listed: string): boolean {
  return found === listed || (sisters[listed] ?? []).includes(found)
}

function readFaults(text: string): Fault[] {
  return text.split('\n').flatMap((line) => {
    const [, id, places, , what, rule, mark] = line.split('|').map((cell) => cell.trim())
    if (!/^D\d+$/.test(id ?? '')) return []
    return [
      {
        id: String(id),
        lines: (places ?? '').match(/\d+/g)?.map(Number) ?? [],
        rule: String(rule),
        mark: String(mark),
        what: String(what),
      },
    ]
  })
}

if (import.meta.main) await benchChecker()
