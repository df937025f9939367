import { useState } from 'react'
import { Copy, Download } from 'lucide-react'
import type { Exported } from '@contract/contract'
import { m } from '@domain/messages/messages'
import type { PictureOptions } from '@domain/picture/picture-options'
import { paperFor } from '@domain/plan/plan-pdf-options'
import { api } from '@renderer/api'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { type PictureFormat, useOut } from './out-session'
import { PictureChoices } from './PictureChoices'
import styles from './PicturePane.module.css'
import { PicturePreview } from './PicturePreview'
import { toPng } from '@renderer/picture/to-png'
import { svgFile, usePicture, usePictureOptions } from './use-picture'

type Doing = { kind: 'idle' } | { kind: 'saving' } | { kind: 'copied'; of: PictureOptions } | { kind: 'copy-failed' } | { kind: 'done'; outcome: Exported; of: PictureOptions; as: PictureFormat }

const words = m.outOfMap

/** The picture beside its choices: what is seen here is what is saved. */
export function PicturePane() {
  const choice = useOut((out) => out.picture)
  const options = usePictureOptions()
  const drawn = usePicture(options, choice.format === 'pdf' ? 'white' : 'sheet')
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' })
  const settings = useNotebook((book) => book.settings)
  const country = useAppInfo((app) => app.info?.country ?? null)
  const paper = choice.paper ?? paperFor(settings.paper, settings.country ?? country)
  const picture = drawn.kind === 'drawn' ? drawn.picture : null
  // Nothing may be saved that is not the picture in view.
  const ready = drawn.kind === 'drawn' && drawn.of === options && doing.kind !== 'saving'

  const write = async (): Promise<Exported> => {
    if (choice.format === 'pdf') return api.picture.savePdf({ ...options, paper })
    if (!picture) return { kind: 'cancelled' }
    const bytes = choice.format === 'svg' ? new TextEncoder().encode(svgFile(picture)) : await toPng(picture, Number(choice.scale))
    return api.picture.save({ format: choice.format, bytes })
  }
  const save = async () => {
    setDoing({ kind: 'saving' })
    const outcome = await write().catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
    setDoing(outcome.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', outcome, of: options, as: choice.format })
  }
  const copy = async () => {
    if (!picture) return
    const done = await toPng(picture, 2)
      .then((png) => api.picture.copy({ png, words: picture.words.slice(0, 20_000) }))
      .then(() => true)
      .catch(() => false)
    setDoing(done ? { kind: 'copied', of: options } : { kind: 'copy-failed' })
  }
  return (
    <div className={styles.pane}>
      <PicturePreview drawn={drawn} />
      <div className={styles.side}>
        <PictureChoices size={picture} paper={paper} />
        <div className={styles.actions}>
          <Button variant="fill" size="main" icon={Download} disabled={!ready} onClick={() => void save()}>
            {doing.kind === 'saving' ? words.saving : words.save(words.formats[choice.format])}
          </Button>
          <Button icon={Copy} disabled={!ready} onClick={() => void copy()}>
            {words.copy}
          </Button>
        </div>
        <p className={styles.outcome} role="status">
          {said()}
        </p>
      </div>
    </div>
  )

  /** What came of saving is said until something else would be saved. */
  function said(): string {
    if (doing.kind === 'copy-failed') return words.copyFailed
    if (doing.kind === 'copied' && doing.of === options) return words.copied
    if (doing.kind === 'done' && doing.of === options && doing.as === choice.format) {
      if (doing.outcome.kind === 'saved') return words.saved(doing.outcome.path)
      if (doing.outcome.kind === 'failed') return words.failed(doing.outcome.detail)
    }
    return words.care
  }
}
