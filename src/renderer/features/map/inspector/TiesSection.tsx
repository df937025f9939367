import { useEffect } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Section } from '@ui/Section'
import { connect } from '../map-actions'
import { startConnecting, stopConnecting, useMapSession } from '../map-session'
import { PickSupporter } from '../PickSupporter'
import rows from './rows.module.css'
import { TieRow } from './TieRow'

const words = m.map.inspector.ties

/** Who on the map this supporter knows, and how that is. */
export function TiesSection({ supporter, byId }: { supporter: Supporter; byId: ReadonlyMap<SupporterId, Supporter> }) {
  const ties = useNotebook((book) => book.ties)
  const connecting = useMapSession((session) => session.connecting)
  const fresh = useMapSession((session) => session.freshTie)
  const mine = Object.values(ties).flatMap((tie) => {
    const other = byId.get(tie.a === supporter.id ? tie.b : tie.a)
    return (tie.a === supporter.id || tie.b === supporter.id) && other ? [{ tie, other }] : []
  })
  // The tie just made waits for its quality.
  useEffect(() => {
    if (!fresh || fresh === 'mine') return
    document.getElementById(`tie-${fresh}`)?.focus()
    useMapSession.setState({ freshTie: null })
  }, [fresh])
  const free = [...byId.values()].filter((s) => s.id !== supporter.id && !mine.some(({ other }) => other.id === s.id))
  return (
    <Section
      label={words.label}
      action={
        free.length > 0 && !connecting ? (
          <button type="button" className={rows.link} onClick={startConnecting}>
            {words.add}
          </button>
        ) : undefined
      }
    >
      {connecting && (
        <PickSupporter label={words.pick} placeholder={words.pick} none={words.none} supporters={free} onPick={(id) => void connect(supporter.id, id)} onLeave={stopConnecting} openAtOnce autoFocus />
      )}
      {mine.map(({ tie, other }) => (
        <TieRow key={tie.id} tie={tie} supporter={supporter} other={other} />
      ))}
    </Section>
  )
}
