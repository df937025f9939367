// What another place asked the journal to open with.
import { useEffect } from 'react'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { logContactWith, NO_FILTER, openPanel, reveal, setImporting, useJournal } from './journal-state'

export function usePurpose(): void {
  const purpose = usePlace((place) => (place.name === 'journal' ? place.purpose : null))
  useEffect(() => {
    if (!purpose) return
    if (purpose.kind === 'log-contact') logContactWith(purpose.who)
    else if (purpose.kind === 'show-contact') {
      useJournal.setState({ filter: NO_FILTER })
      openPanel({ kind: 'contact', id: purpose.id })
      reveal(purpose.id)
    } else if (purpose.kind === 'new-check-in' || purpose.kind === 'new-contact') openPanel({ kind: purpose.kind }, 'first')
    else if (purpose.kind === 'entries-with') useJournal.setState({ filter: { ...NO_FILTER, who: purpose.id } })
    else if (purpose.kind === 'find-entries') useJournal.setState({ filter: { ...NO_FILTER, text: purpose.query } })
    else if (purpose.kind === 'import-daylio') setImporting(true)
    else return
    purposeServed()
  }, [purpose])
}
