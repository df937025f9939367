// The picture as it would be saved, drawn again whenever what it shows changes; the newest wins.
import { useEffect, useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import { type MapPicture, mapPicture } from '@domain/picture/map-picture'
import type { PictureOptions } from '@domain/picture/picture-options'
import { today } from '@renderer/clock'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useReplica } from '@renderer/notebook/store'
import { useMapSession } from '../map-session'
import { useOut } from './out-session'

export type Drawn = { kind: 'drawing' } | { kind: 'drawn'; picture: MapPicture; of: PictureOptions } | { kind: 'failed' }

/** Wait for the person to stop typing or ticking before drawing again. */
const QUIET_MS = 120

export function usePictureOptions(): PictureOptions {
  const choice = useOut((out) => out.picture)
  const selected = useMapSession((session) => session.selected)
  return useMemo(
    () => ({
      title: choice.title ?? m.outOfMap.headingNow,
      names: choice.names,
      who: choice.onlyChosen && selected.length > 0 ? [...selected] : null,
      legend: choice.legend,
      date: choice.date,
      touch: choice.touch,
      planned: choice.planned,
      ink: choice.ink,
    }),
    [choice, selected],
  )
}

export function usePicture(options: PictureOptions, ground: 'sheet' | 'white'): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'drawing' })
  const book = useReplica((replica) => replica.notebook)
  const locale = useAppInfo((app) => app.info?.locale ?? 'en')
  useEffect(() => {
    let current = true
    const draw = async () => {
      const { pictureFaces } = await import('@renderer/picture/picture-faces')
      if (!current || !book) return
      setDrawn({ kind: 'drawn', picture: mapPicture(book, options, { today: today(), locale, ground }, pictureFaces), of: options })
    }
    const timer = setTimeout(() => void draw().catch(() => current && setDrawn({ kind: 'failed' })), QUIET_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [book, options, locale, ground])
  return drawn
}

/** The picture's file: what stands on the disk and in the preview alike. */
export function svgFile(picture: MapPicture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`
}
