// The open part for the preview: of the notebook shown, kept while the page lives. Locked at once, it holds the plan's first lines.
import type { KithApi } from '@contract/api'
import type { Notebook } from '@domain/notebook'
import { openable, OpenChoice, openWords, saysNothing } from '@domain/open-part'

export function memoryOpenPart(own: () => Notebook, locked: boolean): KithApi['openPart'] {
  const { people, helps, reasons } = openable(own())
  let choice: OpenChoice = locked ? [...people.slice(0, 2), ...helps.slice(0, 2), ...reasons.slice(0, 1)].map(({ id }) => id) : []
  const state = () => ({ choice, damaged: false, behind: null })
  return {
    words: async () => {
      const words = openWords(own(), choice)
      return saysNothing(words) ? { kind: 'none' } : { kind: 'there', words }
    },
    state: async () => state(),
    choose: async (next) => {
      choice = OpenChoice.parse(next)
      return { kind: 'done', state: state() }
    },
  }
}
