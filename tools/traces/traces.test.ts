// The search itself can fail: each way a word may be written is found, and the canaries are where people write.
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { exampleToday } from '../prepared-notebooks'
import { CANARY, filled, withCanaries } from './canaries'
import { needlesOf, searchBytes } from './scan'

const needles = needlesOf([CANARY])
const text = `before ${CANARY}12 after`
const utf16 = Buffer.from(text, 'utf16le')

describe('a word is found', () => {
  const zipHeader = Buffer.alloc(30)
  zipHeader.write('PK\x03\x04', 'latin1')
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['UTF-8 in base 64', Buffer.from(Buffer.from(text).toString('base64'))],
    ['UTF-8 in base 64', Buffer.from(Buffer.from(` ${text}`).toString('base64'))],
    ['UTF-8 in base 64', Buffer.from(Buffer.from(`  ${text}`).toString('base64'))],
    ['UTF-16LE in base 64', Buffer.from(utf16.toString('base64'))],
    ['UTF-8, deflated', Buffer.concat([Buffer.from('junk x'), deflateSync(text)])],
    ['UTF-8, deflated', deflateSync(text, { level: 1 }).subarray(0, -3)],
    ['UTF-8, gzipped', gzipSync(text)],
    ['UTF-8, zipped', Buffer.concat([zipHeader, deflateRawSync(text)])],
    ['UTF-16LE, deflated, gzipped', gzipSync(deflateSync(utf16))],
  ])('in %s', (how, bytes) => {
    expect(searchBytes(bytes, needles)).toContainEqual({ word: CANARY, how })
  })

  it('and not where it is not', () => {
    expect(searchBytes(Buffer.from(text.replace(CANARY, CANARY.toUpperCase())), needles)).toEqual([])
  })
})

it('canaries stand in every field people write into, and nowhere a notebook could break', () => {
  const { fields } = withCanaries(filled(exampleToday()))
  expect([...fields.keys()].sort()).toMatchInlineSnapshot(`
    [
      "checkIns.*.feelings.*",
      "checkIns.*.helped.*",
      "checkIns.*.note",
      "checkIns.*.triggers.*",
      "contacts.*.note",
      "crisis.emergency",
      "crisis.hidden.*",
      "crisis.lines.*.hours",
      "crisis.lines.*.phone",
      "crisis.lines.*.service",
      "crisis.lines.*.text",
      "earlySigns.*.words",
      "me.name",
      "plan.sections.commitments.items.*.text",
      "plan.sections.company.items.*.text",
      "plan.sections.company.items.*.words",
      "plan.sections.crisis.items.*.text",
      "plan.sections.daily.items.*.text",
      "plan.sections.delay.items.*.text",
      "plan.sections.halt.items.*.head",
      "plan.sections.halt.items.*.text",
      "plan.sections.helps.items.*.text",
      "plan.sections.people.items.*.words",
      "plan.sections.professionals.items.*.name",
      "plan.sections.professionals.items.*.note",
      "plan.sections.professionals.items.*.phone",
      "plan.sections.professionals.items.*.words",
      "plan.sections.reasons.items.*.text",
      "plan.sections.situations.items.*.avoid",
      "plan.sections.situations.items.*.cope",
      "plan.sections.situations.items.*.escape",
      "plan.sections.situations.items.*.situation",
      "plan.sections.slip.items.*.text",
      "plan.sections.surroundings.skipped.reason",
      "plan.sections.warningSigns.items.*.text",
      "planVersions.*.note",
      "planVersions.*.sections.helps.items.*.text",
      "planVersions.*.sections.people.items.*.words",
      "planVersions.*.sections.professionals.items.*.name",
      "planVersions.*.sections.professionals.items.*.note",
      "planVersions.*.sections.professionals.items.*.phone",
      "planVersions.*.sections.professionals.items.*.words",
      "planVersions.*.sections.reasons.items.*.text",
      "planVersions.*.sections.situations.items.*.avoid",
      "planVersions.*.sections.situations.items.*.cope",
      "planVersions.*.sections.situations.items.*.escape",
      "planVersions.*.sections.situations.items.*.situation",
      "planVersions.*.sections.slip.items.*.text",
      "planVersions.*.sections.surroundings.skipped.reason",
      "planVersions.*.sections.warningSigns.items.*.text",
      "plannedMoves.*.name",
      "plannedMoves.*.note",
      "savedSearches.*.name",
      "savedSearches.*.query",
      "series.*.name",
      "series.*.times.*.what",
      "shareCopies.*.name",
      "shareCopies.*.note",
      "shareCopies.*.text",
      "snapshots.*.name",
      "snapshots.*.note",
      "snapshots.*.supporters.*.name",
      "snapshots.*.supporters.*.role",
      "snapshots.*.ties.*.note",
      "streaks.*.name",
      "streaks.*.slips.*.ledTo",
      "streaks.*.slips.*.next",
      "supporters.*.email",
      "supporters.*.hours",
      "supporters.*.name",
      "supporters.*.note",
      "supporters.*.openingWords",
      "supporters.*.otherWay",
      "supporters.*.phone",
      "supporters.*.role",
      "supporters.*.times.*.what",
      "supporters.*.where",
      "templates.*.name",
      "templates.*.note",
      "ties.*.note",
      "trackers.*.name",
      "words.feelings.*.word",
      "words.helped.*.word",
      "words.triggers.*.word",
    ]
  `)
})
