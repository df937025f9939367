import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { canvasControls } from './canvas/canvas-controls'
import { leaveFocus } from './commands/view-commands'
import { useMapSession } from './map-session'
import styles from './FocusNote.module.css'
import type { MapPicture } from './use-map-drawing'

const words = m.mapEditor

/** Says that only some are shown, how many, and is the way back. */
export function FocusNote({ picture }: { picture: MapPicture }) {
  const focus = useMapSession((session) => session.focus)
  const shownName = useShownName()
  if (!focus) return null
  const one = focus.length === 1 && focus[0] ? picture.byId.get(focus[0]) : undefined
  return (
    <div className={styles.note}>
      <span>{words.focused.label(one ? shownName(one) : null, focus.length)}</span>
      <span className={styles.count}>{words.filter.showing(picture.shown?.size ?? picture.supporters.length, picture.supporters.length)}</span>
      <button type="button" className={styles.leave} onClick={() => leaveFocus({ controls: canvasControls })}>
        <X aria-hidden strokeWidth={1.8} />
        {words.commands.unfocus}
      </button>
    </div>
  )
}
