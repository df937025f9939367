// Random changes to what the journal is set up with, and to streaks.
import fc from 'fast-check'
import type { Change } from '@domain/change'
import type { EarlySignId, SavedSearchId, SeriesId, SlipId, StreakId, SupporterId, TemplateId, TrackerId } from '@domain/ids'
import { CHANNELS } from '@domain/journal/contact'
import { WORD_INKS, WORD_LISTS } from '@domain/journal/own-words'
import { TRACKER_SCALES } from '@domain/journal/tracker'
import { SECTIONS } from '@domain/plan/plan'

const id = <T extends string>(letter: string) => fc.integer({ min: 0, max: 1 }).map((n) => `${letter}${n}` as T)
const supporterId = fc.integer({ min: 0, max: 5 }).map((n) => `s${n}` as SupporterId)
const name = fc.constantFrom('calm', 'Calm', 'sad', 'walked')
const day = fc.constantFrom('2026-02-01', '2026-02-28', '2024-02-29')
const list = fc.constantFrom(...WORD_LISTS)
const one = <T extends string>(type: T, which: fc.Arbitrary<string>) => fc.record({ type: fc.constant(type), id: which })
const slipFields = { day, ledTo: name, told: fc.constant([]), next: name }
const slip = fc.record({ id: fc.constant('f0' as SlipId), notedAt: fc.constant('2026-03-01T10:00:00.000Z'), ...slipFields })
const streak = fc.record({ id: fc.constant('w0' as StreakId), name, since: day, until: fc.constant(null), slips: fc.constant([]) })
const rule = fc.oneof(
  fc.record({ when: fc.constant('no-contact'), days: fc.integer({ min: 1, max: 9 }), who: fc.option(supporterId) }),
  fc.record({ when: fc.constant('urge'), urge: fc.constant(7), days: fc.constant(2) }),
)
const time = { weekday: 'monday', occurrence: 'every', from: '19:00', to: null, what: '' }

export const journalSetUpChange = fc.oneof(
  fc.record({ id: id<TrackerId>('r'), name, scale: fc.constantFrom(...TRACKER_SCALES), stopped: fc.boolean() }).map((tracker) => ({ type: 'tracker/put' as const, tracker })),
  one('tracker/remove', id<TrackerId>('r')),
  fc.record({ type: fc.constant('word/put'), list, own: fc.record({ word: name, ink: fc.constantFrom(...WORD_INKS, null) }) }),
  fc.record({ type: fc.constant('word/rename'), list, from: name, to: name }),
  fc.record({ type: fc.constant('word/remove'), list, word: name }),
  fc
    .record({ id: fc.constant('x0' as SeriesId), name, who: fc.tuple(supporterId), how: fc.constantFrom(...CHANNELS), times: fc.constant([time]) })
    .map((series) => ({ type: 'series/put' as const, series })),
  one('series/remove', fc.constant('x0' as SeriesId)),
  fc
    .record({ id: fc.constant('y0' as EarlySignId), words: name, rule, step: fc.record({ section: fc.constantFrom(...SECTIONS), item: fc.constant(null) }), on: fc.boolean() })
    .map((sign) => ({ type: 'sign/put' as const, sign })),
  one('sign/remove', fc.constant('y0' as EarlySignId)),
  fc.record({ id: fc.constant('q0' as SavedSearchId), name, query: name }).map((search) => ({ type: 'search/put' as const, search })),
  one('search/remove', fc.constant('q0' as SavedSearchId)),
  fc.record({ id: fc.constant('z0' as TemplateId), name, feelings: fc.constant([]), triggers: fc.constant([]), note: name }).map((template) => ({ type: 'template/put' as const, template })),
  one('template/remove', fc.constant('z0' as TemplateId)),
  streak.map((made) => ({ type: 'streak/add' as const, streak: made })),
  fc.record({ type: fc.constant('streak/edit'), id: fc.constant('w0' as StreakId), patch: fc.record({ name, since: day }, { requiredKeys: [] }) }),
  one('streak/remove', fc.constant('w0' as StreakId)),
  fc.record({ type: fc.constant('slip/add'), streak: fc.constant('w0' as StreakId), slip }),
  fc.record({ type: fc.constant('slip/edit'), streak: fc.constant('w0' as StreakId), id: fc.constant('f0' as SlipId), patch: fc.record(slipFields, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('slip/remove'), streak: fc.constant('w0' as StreakId), id: fc.constant('f0' as SlipId) }),
) as fc.Arbitrary<Change>
