// What a drawing covers, names included: a picture is cut around it, not around the circles alone.
import { type MapDrawing, NAME_SIZE, ROLE_SIZE } from '../network/drawn'
import { letterWidth } from '../network/letter-width'
import type { Box } from '../network/label-placement'
import { FRAME } from '../network/map-frame'
import { nameShown, roleShown } from '../network/map-lettering'

/** In map units. Never smaller than the frame with its lettering. */
export function pictureExtent(drawing: MapDrawing): Box {
  const box = { left: FRAME.left, right: FRAME.right, top: FRAME.top, bottom: FRAME.bottom }
  const { lettering } = drawing
  for (const s of drawing.supporters) {
    if (!s.label) continue
    const { x, y, anchor, lines } = s.label
    const role = lines === 2 ? letterWidth(roleShown(s.role) + (s.late ? ` · ${s.late}` : ''), ROLE_SIZE * lettering, 'semibold') : 0
    const width = Math.max(letterWidth(nameShown(s.name), NAME_SIZE * lettering, 'semibold'), role) + 4
    const left = s.at.x + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    box.left = Math.min(box.left, left)
    box.right = Math.max(box.right, left + width)
    box.top = Math.min(box.top, s.at.y + y - NAME_SIZE * lettering)
    box.bottom = Math.max(box.bottom, s.at.y + y + (lines === 2 ? 20 : 6) * lettering)
  }
  return box
}
