import { useEffect } from 'react'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { GuidedScreen } from './guided/GuidedScreen'
import { openGuided, useGuidedSession } from './guided/guided-session'
import { MapScreen } from './MapScreen'

/** The map, or the round of questions that fills it. */
export function MapPlace() {
  const open = useGuidedSession((session) => session.open)
  const asked = usePlace((place) => place.purpose?.kind === 'guided-add')
  useEffect(() => {
    if (!asked) return
    openGuided()
    purposeServed()
  }, [asked])
  return open ? <GuidedScreen /> : <MapScreen />
}
