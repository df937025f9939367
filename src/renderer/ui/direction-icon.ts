// Which way something passes, as an arrow: towards me points left, on the map's inspector and in the coverage grid.
import { ArrowLeft, ArrowLeftRight, ArrowRight, type LucideIcon } from 'lucide-react'
import type { Direction } from '@domain/people/supporter'

export const directionIcon: Record<Direction, LucideIcon> = { from: ArrowLeft, to: ArrowRight, both: ArrowLeftRight }
