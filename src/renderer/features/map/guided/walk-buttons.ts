// Walking a wrapped row of buttons with the arrow keys, as the eye sees it.

/** The button an arrow (or Home, End) leads to from the one at `at`. */
export function nextButton(buttons: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const here = buttons[at]
  if (!here) return key.startsWith('Arrow') ? buttons[0] : undefined
  switch (key) {
    case 'ArrowRight':
      return buttons[at + 1]
    case 'ArrowLeft':
      return buttons[at - 1]
    case 'Home':
      return buttons[0]
    case 'End':
      return buttons.at(-1)
    case 'ArrowDown':
    case 'ArrowUp':
      return nearestRow(buttons, here, key === 'ArrowDown' ? 1 : -1)
    default:
      return undefined
  }
}

function nearestRow(buttons: readonly HTMLElement[], here: HTMLElement, way: 1 | -1): HTMLElement | undefined {
  const from = here.getBoundingClientRect()
  const middle = from.left + from.width / 2
  let best: { button: HTMLElement; far: number } | undefined
  for (const button of buttons) {
    const box = button.getBoundingClientRect()
    const down = (box.top - from.top) * way
    if (down < from.height / 2) continue
    const far = down * 10 + Math.abs(box.left + box.width / 2 - middle)
    if (!best || far < best.far) best = { button, far }
  }
  return best?.button
}
