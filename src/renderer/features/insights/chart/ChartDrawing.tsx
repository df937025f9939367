// The chart's marks as SVG, in the order they are painted.
import { memo, useId } from 'react'
import type { Mark } from '@domain/insight/chart/draw-chart'
import type { Part } from '@domain/insight/contact-parts'
import { Textures, partFill } from './PartMark'
import styles from './MoodContactChart.module.css'

type Props = { marks: readonly Mark[]; parts: readonly Part[]; width: number; height: number }

export const ChartDrawing = memo(function ChartDrawing({ marks, parts, width, height }: Props) {
  const id = useId()
  return (
    <svg className={styles.frame} width={width} height={height} aria-hidden>
      <Textures id={id} parts={parts} />
      {marks.map((mark, i) => {
        switch (mark.is) {
          case 'line':
            return <line key={i} className={styles[mark.role]} x1={mark.x1} x2={mark.x2} y1={mark.y1} y2={mark.y2} />
          case 'text':
            return (
              <text key={i} className={styles[`${mark.role}Text`]} x={mark.x} y={mark.y} textAnchor={mark.anchor}>
                {mark.text}
              </text>
            )
          case 'path':
            return <path key={i} className={styles[mark.role]} d={mark.d} />
          case 'bars': {
            const part = parts[mark.part]
            return part && <path key={i} className={mark.narrow ? undefined : 'kind' in part.look ? styles.bars : styles.edged} d={mark.d} fill={partFill(part, mark.narrow ? null : id)} />
          }
        }
      })}
    </svg>
  )
})
