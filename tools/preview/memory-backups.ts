// Backups for the preview: a list as weeks of use leave it, all of the one notebook there is.
import type { KithApi } from '@contract/api'
import type { BackupItem, BackupList } from '@contract/backup-answers'
import { backupName } from '@domain/backups/backup-name'
import { countsOf } from '@domain/backups/counts'
import { glanceAt } from '@domain/backups/glance'
import { restoreStep } from '@domain/history'
import type { Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import type { NotebookStore } from '@main/notebook/notebook-store'
import { now } from './machine'

const HOURS_AGO = [0.2, 1, 1.3, 5, 5.5, 26, 27, 50, 74, 98, 122, 170, 338, 506]

export function memoryBackups(own: () => NotebookStore, notebook: Notebook): KithApi['backups'] {
  const counts = countsOf(notebook)
  const items = HOURS_AGO.map((hours, i): BackupItem => {
    const at = new Date(Date.parse(now()) - hours * 3_600_000).toISOString() as Instant
    const fewer = (n: number) => Math.max(0, n - Math.round(hours / 20))
    const held = { ...counts, checkIns: fewer(counts.checkIns), contacts: fewer(counts.contacts) }
    return { name: backupName({ number: 90 - i, at }), at, size: 283_000 - i * 900, counts: i === 9 ? null : held, where: i === 12 ? 'second' : i > 2 ? 'both' : 'here' }
  })
  let second: BackupList['second'] = { path: '/media/robin/STICK/Kith', reachable: true }
  const list = (): BackupList => ({ folder: '/home/robin/.config/Kith/backups', second, trouble: null, items: notebook.me.name ? items : [] })
  return {
    list: async () => list(),
    keepNow: async () => list(),
    look: async () => ({ kind: 'good', glance: glanceAt(notebook, 8) }),
    restore: () => own().replaceWith(notebook, restoreStep),
    chooseFolder: async () => {
      second = { path: '/media/robin/STICK/Kith', reachable: true }
      return { kind: 'chosen', list: list() }
    },
    forgetFolder: async () => {
      second = null
      return list()
    },
  }
}
