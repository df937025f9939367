import { RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { everyoneBack } from './coverage-session'
import styles from './CoverageScreen.module.css'

const NAMED = 3

/** Says which thought is being thought, and ends it. */
export function WhatIfBar({ away }: { away: readonly Supporter[] }) {
  const shown = useShownName()
  const named = away.length > NAMED + 1 ? away.slice(0, NAMED) : away
  const title = m.coverage.whatIf.title(named.map(shown), away.length - named.length)
  const first = useRef(true)
  useEffect(() => {
    announce(first.current ? `${title}. ${m.coverage.whatIf.still}` : `${title}.`)
    first.current = false
  }, [title])
  return (
    <div className={styles.whatIf} role="group" aria-label={title}>
      <p className={styles.title} title={m.coverage.whatIf.still}>
        {title}
      </p>
      <Button
        icon={RotateCcw}
        onClick={() => {
          everyoneBack()
          announce(m.coverage.whatIf.back(0))
        }}
      >
        {m.coverage.whatIf.reset}
      </Button>
    </div>
  )
}
