// Puts together what a command is asked about, at the moment it is asked.
import { useCallback } from 'react'
import type { SupporterId } from '@domain/ids'
import type { DrawnTie } from '@domain/network/drawn'
import type { Position } from '@domain/people/supporter'
import { canvasControls } from '../canvas/canvas-controls'
import { useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import type { Asked } from './map-command'

export type AskAbout = { supporter?: SupporterId | null; tie?: DrawnTie | null; at?: Position | null }
export type Ask = (about?: AskAbout) => Asked

/** Asked about one of those chosen, a command is about all of them; about anyone else, about that one alone. */
export function useAsk(picture: MapPicture): Ask {
  return useCallback(
    ({ supporter = null, tie = null, at = null }: AskAbout = {}) => {
      const selected = useMapSession.getState().selected.filter((id) => picture.byId.has(id))
      const ids = tie ? [] : supporter && !selected.includes(supporter) ? [supporter] : selected
      return { picture, ids, tie, at, controls: canvasControls }
    },
    [picture],
  )
}
