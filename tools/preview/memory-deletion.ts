// Deleting everything, for the preview: nothing is there to delete, but every screen has its answers.
import type { KithApi } from '@contract/api'

export function memoryDeletion(done: boolean): KithApi['everything'] {
  const second = '/media/robin/STICK/Kith'
  return {
    look: async () => ({ folder: '/home/robin/.config/Kith', backups: 14, aside: 1, second: { path: second, backups: 12 } }),
    delete: async () => ({ kind: 'failed', why: 'read-only' }),
    remains: async () => (done ? { second } : null),
  }
}
