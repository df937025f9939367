// The current local day, also when the window stays open past midnight.
import { useEffect, useState } from 'react'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'

const MINUTE = 60_000

export function useToday(): DayKey {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const look = () => setDay(today())
    const timer = setInterval(look, MINUTE)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [])
  return day
}
