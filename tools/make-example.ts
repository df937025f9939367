// Regenerates resources/example-notebook.json, always the same bytes: npm run example
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SupporterId, TieId } from '@domain/ids'
import { circleAt } from '@domain/network/geometry'
import type { Tie } from '@domain/network/tie'
import { emptyNotebook, Notebook } from '@domain/notebook'
import type { Supporter } from '@domain/people/supporter'
import { type DayKey, instantOf } from '@domain/time/day-key'
import { exampleCheckIns, exampleContacts, ZONE } from './example/journal'
import { exampleVersions } from './example/plan-over-time'
import { exampleMoves, exampleSnapshots } from './example/map-over-time'
import { people, ties } from './example/people'
import { examplePlan } from './example/plan'
import { exampleSetUp, withTrackers } from './example/set-up'

const keyed = <T extends { id: string }>(all: readonly T[]) => Object.fromEntries(all.map((one) => [one.id, one])) as Record<T['id'], T>
const at = (day: string, time: string) => instantOf(day as DayKey, time, ZONE)

/** When those who came later were put on the map. */
const LATER: Record<string, string> = { runners: '2026-01-10', kofi: '2026-01-17', circle: '2026-09-08', bea: '2026-10-15' }

const supporters = people.map((p): Supporter => {
  const position = { x: p.at[0], y: p.at[1] }
  if (circleAt(position) !== p.circle) throw new Error(`${p.name} does not stand in the ${p.circle} circle`)
  return {
    id: SupporterId.parse(p.id),
    name: p.name,
    form: p.form ?? 'person',
    kind: p.kind,
    role: p.role,
    circle: p.circle,
    position,
    functions: p.gives,
    tie: { quality: p.tie[0], direction: p.tie[1] },
    phone: p.phone ? `(503) 555-01${p.phone}` : '',
    email: p.email ?? '',
    otherWay: p.otherWay ?? '',
    hours: p.hours ?? '',
    openingWords: p.opening ?? '',
    cadence: p.cadence ? { idealDays: p.cadence[0], longestDays: p.cadence[1], paused: false } : null,
    where: p.where ?? '',
    times: (p.times ?? []).map(([weekday, from, to, what]) => ({ weekday, occurrence: 'every', from, to, what: what ?? '' })),
    stance: p.stance ?? null,
    ownUse: p.ownUse ?? null,
    critical: p.critical ?? null,
    knownFor: p.known ?? null,
    resting: null,
    note: p.note,
    addedAt: at(LATER[p.id] ?? '2025-11-20', '20:00'),
    removedAt: null,
  }
})
const tieList = ties.map(
  (t): Tie => ({ id: TieId.parse(`${t.a}-${t.b}`), a: SupporterId.parse(t.a), b: SupporterId.parse(t.b), quality: t.quality, direction: t.direction ?? 'none', note: t.note ?? '' }),
)
const contacts = exampleContacts()
const checkIns = withTrackers(exampleCheckIns(contacts))

const plain: Notebook = {
  ...emptyNotebook(at('2025-11-20', '20:00')),
  me: { name: 'Robin' },
  supporters: keyed(supporters),
  ties: keyed(tieList),
  checkIns: keyed(checkIns),
  contacts: keyed(contacts),
  ...exampleSetUp,
  plan: examplePlan('2026-12-06' as DayKey, at('2026-11-15', '10:30'), '2026-11-17' as DayKey),
}
const book: Notebook = { ...plain, plannedMoves: keyed(exampleMoves(ZONE)), snapshots: keyed(exampleSnapshots(plain, ZONE)), planVersions: keyed(exampleVersions(plain.plan, ZONE)) }
const file = resolve(import.meta.dirname, '../resources/example-notebook.json')
writeFileSync(file, `${JSON.stringify(Notebook.parse(book), null, 1)}\n`)
console.log(`${file}: ${supporters.length} supporters, ${tieList.length} ties, ${checkIns.length} check-ins, ${contacts.length} contacts`)
