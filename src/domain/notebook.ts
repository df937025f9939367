// The whole document: everything one person keeps. Its JSON is what the file holds.
import { z } from 'zod'
import { byId } from './by-id'
import { CheckInId, ContactId, EarlySignId, Line, PlannedMoveId, PlanVersionId, SavedSearchId, SeriesId, ShareCopyId, SnapshotId, StreakId, SupporterId, TemplateId, TieId, TrackerId } from './ids'
import { noOwnCrisisHelp, OwnCrisisHelp } from './crisis/own-lines'
import { CheckIn } from './journal/check-in'
import { Contact } from './journal/contact'
import { EarlySign } from './journal/early-sign'
import { CheckInTemplate, SavedSearch } from './journal/kept-shapes'
import { noOwnWords, OwnWords } from './journal/own-words'
import { Series } from './journal/series'
import { Streak } from './journal/streak'
import { Tracker } from './journal/tracker'
import { PlannedMove } from './network/planned-move'
import { Tie } from './network/tie'
import { GuidedAdd } from './people/guided-add'
import { Supporter } from './people/supporter'
import { emptyPlan, Plan } from './plan/plan'
import { namedIn, PlanVersion } from './plan/plan-version'
import { ShareCopy } from './plan/share-copy'
import { defaultSettings, Settings } from './settings'
import { Snapshot } from './snapshots/snapshot'
import { Instant } from './time/day-key'

/** The schema version this build writes. Each step up has a migration in `migrations/`. */
export const SCHEMA_VERSION = 4

const shape = z.object({
  format: z.literal('kith-notebook'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  createdAt: Instant,
  me: z.object({ name: Line }),
  settings: Settings,
  supporters: byId(SupporterId, Supporter),
  ties: byId(TieId, Tie),
  checkIns: byId(CheckInId, CheckIn),
  contacts: byId(ContactId, Contact),
  words: OwnWords,
  trackers: byId(TrackerId, Tracker),
  templates: byId(TemplateId, CheckInTemplate),
  savedSearches: byId(SavedSearchId, SavedSearch),
  series: byId(SeriesId, Series),
  streaks: byId(StreakId, Streak),
  earlySigns: byId(EarlySignId, EarlySign),
  plan: Plan,
  planVersions: byId(PlanVersionId, PlanVersion),
  shareCopies: byId(ShareCopyId, ShareCopy),
  crisis: OwnCrisisHelp,
  plannedMoves: byId(PlannedMoveId, PlannedMove),
  snapshots: byId(SnapshotId, Snapshot),
  /** A guided round of adding people that was left half-way. */
  guidedAdd: GuidedAdd.nullable(),
})

/** The notebook, with every reference pointing at something that exists. */
export const Notebook = shape.superRefine((book, context) => {
  const known = (id: string) => Object.hasOwn(book.supporters, id)
  const dangling = (path: PropertyKey[], id: string) =>
    context.addIssue({ code: 'custom', path, message: `names the supporter ${id}, who is not in the notebook` })
  for (const tie of Object.values(book.ties))
    for (const end of [tie.a, tie.b]) if (!known(end)) dangling(['ties', tie.id], end)
  for (const contact of Object.values(book.contacts))
    for (const who of contact.who) if (!known(who)) dangling(['contacts', contact.id], who)
  for (const series of Object.values(book.series))
    for (const who of series.who) if (!known(who)) dangling(['series', series.id], who)
  for (const streak of Object.values(book.streaks))
    for (const slip of streak.slips) for (const who of slip.told) if (!known(who)) dangling(['streaks', streak.id, slip.id], who)
  for (const { id, rule } of Object.values(book.earlySigns))
    if (rule.when === 'no-contact' && rule.who !== null && !known(rule.who)) dangling(['earlySigns', id], rule.who)
  for (const move of Object.values(book.plannedMoves))
    if (move.supporterId !== null && !known(move.supporterId)) dangling(['plannedMoves', move.id], move.supporterId)
  for (const { id, supporterId } of Object.values(book.shareCopies))
    if (supporterId !== null && !known(supporterId)) dangling(['shareCopies', id], supporterId)
  const plans: [PropertyKey[], Plan['sections']][] = [[['plan'], book.plan.sections], ...Object.values(book.planVersions).map(({ id, sections }): [PropertyKey[], Plan['sections']] => [['planVersions', id], sections])]
  for (const [path, sections] of plans)
    for (const [kind, section] of Object.entries(sections))
      for (const item of section.items)
        for (const who of namedIn(item)) if (!known(who)) dangling([...path, 'sections', kind, item.id], who)
})
export type Notebook = z.infer<typeof Notebook>

export function emptyNotebook(createdAt: Instant): Notebook {
  return {
    format: 'kith-notebook',
    schemaVersion: SCHEMA_VERSION,
    createdAt,
    me: { name: '' },
    settings: { ...defaultSettings },
    supporters: {},
    ties: {},
    checkIns: {},
    contacts: {},
    words: noOwnWords(),
    trackers: {},
    templates: {},
    savedSearches: {},
    series: {},
    streaks: {},
    earlySigns: {},
    plan: emptyPlan(),
    planVersions: {},
    shareCopies: {},
    crisis: noOwnCrisisHelp(),
    plannedMoves: {},
    snapshots: {},
    guidedAdd: null,
  }
}
