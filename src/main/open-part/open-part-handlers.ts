// The requests about the open part. `own` is the person's notebook, never the example.
import type { requests } from '@contract/contract'
import type { Handlers } from '@contract/request'
import type { Notebook } from '@domain/notebook'
import type { OpenPart } from './open-part'

export function openPartHandlers(part: OpenPart, own: () => Notebook | null): Handlers<typeof requests>['openPart'] {
  return {
    words: () => part.words(),
    state: () => part.state(),
    choose: async (choice) => {
      const book = own()
      return book ? part.choose(book, choice) : { kind: 'no-passphrase' }
    },
  }
}
