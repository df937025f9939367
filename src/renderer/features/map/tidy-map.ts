// Runs Tidy a few milliseconds at a time, so that the window keeps answering, and keeps what comes of it as one change.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type TidyMove, tidySteps } from '@domain/network/tidy/tidy'
import { lastContactDays } from '@domain/people/last-contact'
import type { Notebook } from '@domain/notebook'
import { today } from '@renderer/clock'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'

/** `gliding`: everyone is on the way to a new place. */
export const useTidying = create<{ running: boolean; gliding: boolean }>(() => ({ running: false, gliding: false }))

/** Milliseconds of work between two breaths of the window. */
const SLICE = 8
/** Longer than the glide takes in the style sheet. */
const GLIDE = 300

/** Tidies everyone, or only those chosen. A press while it runs is the same press. */
export async function tidyMap(chosen: readonly SupporterId[] | null): Promise<void> {
  if (useTidying.getState().running) return
  useTidying.setState({ running: true })
  try {
    const moves = await work(chosen)
    if (moves.length === 0) {
      showToast({ text: m.tidy.tidyAlready })
      announce(m.tidy.tidyAlready)
      return
    }
    useTidying.setState({ gliding: true })
    await apply({ type: 'map/tidy', moves })
    window.setTimeout(() => useTidying.setState({ gliding: false }), GLIDE)
  } finally {
    useTidying.setState({ running: false })
  }
}

async function work(chosen: readonly SupporterId[] | null): Promise<TidyMove[]> {
  const book = useReplica.getState().notebook
  if (!book) return []
  const steps = tidySteps(contentOf(book), chosen && new Set(chosen))
  for (;;) {
    const begun = performance.now()
    let step = steps.next()
    while (!step.done && performance.now() - begun < SLICE) step = steps.next()
    if (step.done) return step.value
    await breath()
    // Someone was moved meanwhile: what was worked out is for another map.
    const now = useReplica.getState().notebook
    if (now?.supporters !== book.supporters || now.ties !== book.ties) return work(chosen)
  }
}

const contentOf = (book: Notebook) => ({
  supporters: Object.values(book.supporters).filter((s) => s.removedAt === null),
  ties: Object.values(book.ties),
  lastContact: lastContactDays(book.contacts, today()),
  today: today(),
})

/** One turn for everything else that waits. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
