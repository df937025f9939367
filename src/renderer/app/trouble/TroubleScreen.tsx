import { useState } from 'react'
import type { z } from 'zod'
import type { Opened, OtherUnusable } from '@contract/notebook-answers'
import type { Counts } from '@domain/backups/counts'
import { m } from '@domain/messages/messages'
import { formatDay, formatInstant } from '@ui/dates'
import { api } from '../../api'
import { loadRemains } from '../../notebook/deletion'
import { takeOpened } from '../../notebook/store'
import { Choice } from './Choice'
import { TroublePage } from './TroublePage'
import { TroublePicture } from './TroublePicture'

const heldBy = (counts: Counts) => m.storage.held(counts, counts.lastEntry && formatDay(counts.lastEntry, 'long'))

type Trouble = Exclude<Opened, { kind: 'ready' | 'locked' }>

/** Different things can be wrong with the file; each says what is so, and offers only what is safe. */
export function TroubleScreen({ trouble }: { trouble: Trouble }) {
  const [busy, setBusy] = useState(false)
  const [other, setOther] = useState<z.infer<typeof OtherUnusable> | null>(null)
  const attempt = (ask: () => Promise<Opened | z.infer<typeof OtherUnusable> | { kind: 'cancelled' }>) => () => {
    setBusy(true)
    setOther(null)
    void ask()
      .then((answer) => {
        if (answer.kind === 'other-unusable') setOther(answer)
        else if (answer.kind !== 'cancelled') takeOpened(answer)
      })
      .finally(() => setBusy(false))
  }
  const openAgain = async () => {
    const opened = await api.notebook.open()
    await loadRemains()
    return opened
  }
  const openOther = attempt(() => api.notebook.openOther())
  const file = { term: m.storage.file, value: trouble.path }
  const picture = <TroublePicture />

  switch (trouble.kind) {
    case 'damaged': {
      const words = m.storage.damaged
      const { reason, newest } = trouble
      const gone = reason === 'gone'
      const facts = [
        file,
        ...(gone ? [] : [{ term: m.storage.size, value: m.storage.sizeOf(trouble.size) }]),
        { term: m.storage.wrong, value: words.reasons[reason] },
        ...(trouble.detail ? [{ term: m.storage.detail, value: trouble.detail }] : []),
      ]
      const title = reason === 'changed' ? words.titleChanged : gone ? words.titleGone : words.title
      return (
        <TroublePage title={title} text={gone ? words.textGone : words.text} facts={facts} picture={picture}>
          {newest && (
            <Choice
              main
              label={words.newest(formatInstant(newest.at))}
              hint={[words.newestHint(heldBy(newest.counts), newest.changes), ...(gone ? [] : [words.kept])].join(' ')}
              onChoose={attempt(() => api.notebook.takeNewest())}
              disabled={busy}
            />
          )}
          {reason === 'changed' && <Choice main={!newest} label={words.asFound} hint={words.asFoundHint} onChoose={attempt(() => api.notebook.openAsFound())} disabled={busy} />}
          <Choice
            main={!newest && reason !== 'changed'}
            label={words.open}
            hint={gone ? words.openHintGone : words.openHint}
            onChoose={openOther}
            disabled={busy}
            note={other && m.storage.otherUnusable(other.name, other.why)}
          />
          <Choice label={gone ? words.beginGone : words.begin} hint={gone ? words.beginHintGone : words.beginHint} onChoose={attempt(() => api.notebook.setAsideAndBegin())} disabled={busy} />
        </TroublePage>
      )
    }
    case 'newer': {
      const words = m.storage.newer
      const facts = [file, { term: m.storage.version, value: words.versionOf(trouble.version) }]
      return (
        <TroublePage title={words.title} text={words.text} facts={facts} picture={picture}>
          <Choice main label={m.storage.tryAgain} onChoose={attempt(() => api.notebook.open())} disabled={busy} />
        </TroublePage>
      )
    }
    case 'in-use': {
      const words = m.storage.inUse
      const facts = [file, { term: words.where, value: trouble.host }, { term: words.since, value: formatInstant(trouble.since) }]
      return (
        <TroublePage title={words.title} text={words.text} facts={facts} picture={picture}>
          <Choice main label={m.storage.tryAgain} onChoose={attempt(() => api.notebook.open())} disabled={busy} />
        </TroublePage>
      )
    }
    case 'deleting': {
      const words = m.deletion.unfinished
      const facts = [
        { term: words.folder, value: trouble.path.replace(/[\\/][^\\/]*$/, '') },
        ...(trouble.left > 0 ? [{ term: words.left, value: words.files(trouble.left) }] : []),
        { term: words.why, value: m.storage.failures[trouble.why] },
      ]
      return (
        <TroublePage title={words.title} text={words.text} facts={facts} picture={picture}>
          <Choice main label={m.storage.tryAgain} onChoose={attempt(openAgain)} disabled={busy} />
        </TroublePage>
      )
    }
    case 'unreadable': {
      const words = m.storage.unreadable
      const facts = [file, ...(trouble.detail ? [{ term: m.storage.detail, value: trouble.detail }] : [])]
      return (
        <TroublePage title={words.title} text={words.text} facts={facts} picture={picture}>
          <Choice main label={words.again} onChoose={attempt(() => api.notebook.open())} disabled={busy} />
        </TroublePage>
      )
    }
  }
}
