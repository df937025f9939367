import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Notebook } from '../../notebook'
import { lastContactDays } from '../../people/last-contact'
import { leadingUpTo } from '../../sample/shift-days'
import { addDays, type DayKey } from '../../time/day-key'
import { circleAt } from '../geometry'
import { tidy } from './tidy'

const example = JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook

it('leaves a map alone that it has tidied, whatever the day writes beside the names', () => {
  for (const days of [0, 1, 2, 3, 4, 5, 6, 9, 14]) {
    const today = addDays('2026-11-22' as DayKey, days)
    const book = leadingUpTo(example, today)
    const content = { supporters: Object.values(book.supporters).filter((s) => s.removedAt === null), ties: Object.values(book.ties), lastContact: lastContactDays(book.contacts, today), today, cadences: book.settings }
    const to = new Map(tidy(content).map(({ id, position }) => [id, position]))
    const tidied = { ...content, supporters: content.supporters.map((s) => ({ ...s, position: to.get(s.id) ?? s.position, circle: circleAt(to.get(s.id) ?? s.position) })) }
    expect(tidy(tidied), today).toEqual([])
  }
}, 60_000)
