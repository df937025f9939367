// What a drawing covers, names included: a picture is cut around it, not around the circles alone.
import { type MapDrawing, NAME_SIZE, ROLE_SIZE } from '../network/drawn'
import { letterWidth } from '../network/letter-width'
import type { Box } from '../network/label-placement'
import { FRAME } from '../network/map-frame'
import { nameShown, roleShown } from '../network/map-lettering'
import { PLANNED_SIZE, wordsOf } from '../network/planned-lettering'

/** In map units. Never smaller than the frame with its lettering. */
export function pictureExtent(drawing: MapDrawing): Box {
  const box = { left: FRAME.left, right: FRAME.right, top: FRAME.top, bottom: FRAME.bottom }
  const { lettering } = drawing
  const include = ({ left, right, top, bottom }: Box) => {
    box.left = Math.min(box.left, left)
    box.right = Math.max(box.right, right)
    box.top = Math.min(box.top, top)
    box.bottom = Math.max(box.bottom, bottom)
  }
  for (const s of drawing.supporters) {
    if (!s.label) continue
    const { x, y, anchor, lines } = s.label
    const role = lines === 2 ? letterWidth(roleShown(s.role) + (s.late ? ` · ${s.late}` : ''), ROLE_SIZE * lettering, 'semibold') : 0
    const width = Math.max(letterWidth(nameShown(s.name), NAME_SIZE * lettering, 'semibold'), role) + 4
    const left = s.at.x + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    include({ left, right: left + width, top: s.at.y + y - NAME_SIZE * lettering, bottom: s.at.y + y + (lines === 2 ? 20 : 6) * lettering })
  }
  for (const move of drawing.moves) {
    const far = move.radius + 4
    include({ left: move.at.x - far, right: move.at.x + far, top: move.at.y - far, bottom: move.at.y + far })
    if (!move.label) continue
    const { x, y, anchor } = move.label
    const width = Math.max(...wordsOf(move).map((line) => letterWidth(line, PLANNED_SIZE.name * lettering, 'regular'))) + 4
    const left = move.at.x + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    include({ left, right: left + width, top: move.at.y + y - PLANNED_SIZE.name * lettering, bottom: move.at.y + y + 20 * lettering })
  }
  return box
}
