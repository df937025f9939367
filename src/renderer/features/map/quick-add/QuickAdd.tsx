import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { circleAt, sectorAt } from '@domain/network/geometry'
import { kindInk } from '@ui/kind-shapes'
import { ShapeMarks } from '@ui/ShapeMarks'
import type { View } from '../map-session'
import { closeQuickAdd, leaveQuickAdd, putThere, useQuickAdd } from './quick-add-session'
import styles from './QuickAdd.module.css'

const words = m.quickAdd

/** A name typed right where it is to stand. Enter puts it there and asks for the next one; Escape ends. */
export function QuickAdd({ view }: { view: View }) {
  const at = useQuickAdd((state) => state.at)
  const [text, setText] = useState('')
  if (!at) return null
  const [kind, circle] = [sectorAt(at), circleAt(at)]
  const place = words.place(m.map.circleOnMap[circle], m.vocabulary.kindsShort[kind])
  const leave = () => {
    setText('')
    leaveQuickAdd()
  }
  const put = () => {
    setText('')
    if (text.trim() === '') leave()
    else void putThere(text, at)
  }
  return (
    <div className={styles.here} style={{ transform: `translate(${at.x * view.zoom + view.x}px, ${at.y * view.zoom + view.y}px)`, color: kindInk(kind) }}>
      <svg className={styles.ghost} width="48" height="48" viewBox="-24 -24 48 48" aria-hidden>
        <ShapeMarks kind={kind} form="person" radius={18} />
      </svg>
      <div className={styles.card}>
        <input
          className={styles.field}
          aria-label={words.field}
          aria-describedby="quick-add-place"
          placeholder={words.field}
          value={text}
          maxLength={400}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            if (text.trim() !== '') void putThere(text, at)
            setText('')
            closeQuickAdd()
          }}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              put()
            } else if (event.key === 'Escape') {
              event.preventDefault()
              leave()
            }
          }}
        />
        <p id="quick-add-place" className={styles.place}>
          {place}
        </p>
      </div>
    </div>
  )
}
