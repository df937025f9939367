import { useState } from 'react'
import type { z } from 'zod'
import type { Opened, OtherUnusable } from '@contract/notebook-answers'
import { m } from '@domain/messages/messages'
import { api } from '../../api'
import { takeOpened } from '../../notebook/store'
import { Choice } from './Choice'
import { TroublePage } from './TroublePage'
import { TroublePicture } from './TroublePicture'

type Trouble = Exclude<Opened, { kind: 'ready' }>

/** Three different things can be wrong with the file; each says what is so, and offers only what is safe. */
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
  const openOther = attempt(() => api.notebook.openOther())
  const file = { term: m.storage.file, value: trouble.path }
  const picture = <TroublePicture />

  switch (trouble.kind) {
    case 'damaged': {
      const words = m.storage.damaged
      const facts = [
        file,
        { term: m.storage.size, value: m.storage.sizeOf(trouble.size) },
        { term: m.storage.wrong, value: words.reasons[trouble.reason] },
        ...(trouble.detail ? [{ term: m.storage.detail, value: trouble.detail }] : []),
      ]
      return (
        <TroublePage title={words.title} text={words.text} facts={facts} picture={picture}>
          <Choice main label={words.open} hint={words.openHint} onChoose={openOther} disabled={busy} note={other && m.storage.otherUnusable(other.name, other.why)} />
          <Choice label={words.begin} hint={words.beginHint} onChoose={attempt(() => api.notebook.setAsideAndBegin())} disabled={busy} />
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
