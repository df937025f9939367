// The counsellor's report as HTML. Pure.
import type { CounsellorReport, ReportTable } from '@domain/plan/counsellor-report'
import { m } from '@domain/messages/messages'
import { escapeHtml, pageHtml } from './page-html'
import type { Figures } from './printed-html'

const words = m.report

/** Figures are trusted markup made by the domain's own writers; each says itself what it shows. */
export function reportHtml(doc: CounsellorReport, { mapHtml, chartHtml }: Figures): string {
  const headHtml = `<header><h1>${escapeHtml(doc.title)}</h1><p class="lead">${escapeHtml(doc.lead)}</p><p class="about">${escapeHtml(doc.about)}</p></header>`
  const chart = doc.chart && chartHtml ? `<div class="chart">${chartHtml}</div>` : doc.noChart ? `<p>${escapeHtml(doc.noChart)}</p>` : ''
  const note = doc.figures.note ? noteHtml(doc.figures.note) : ''
  const { lead, statements } = doc.coverage
  const statementsHtml = `<ul class="said">${statements.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
  return pageHtml(doc, 'report', {}, [
    headHtml,
    partHtml('mood', chart ? words.chart : words.figures, `${chart}${tableHtml(doc.figures)}${note}`),
    doc.streaks ? partHtml('streaks', words.streaks, tableHtml(doc.streaks)) : '',
    partHtml('coverage', words.coverage, `<p>${escapeHtml(lead)}</p>${tableHtml(doc.coverage)}${statementsHtml}`),
    doc.map && mapHtml ? partHtml('map', words.map, `<p>${escapeHtml(doc.map.lead)}</p><div class="figure">${mapHtml}</div>`) : '',
    partHtml('left', words.left, `<p>${escapeHtml(doc.leftOut)}</p>`),
  ].join('\n'))
}

const partHtml = (name: string, heading: string, bodyHtml: string) => `<section class="part ${name}"><h2>${escapeHtml(heading)}</h2>${bodyHtml}</section>`
const noteHtml = (text: string) => `<p class="note">${escapeHtml(text)}</p>`

function tableHtml({ heads, rows }: ReportTable): string {
  const headsHtml = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')
  const rowsHtml = rows.map(({ name, cells }) => `<tr><th scope="row" dir="auto">${escapeHtml(name)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<table${rows.length > 12 ? ' class="many"' : ''}><thead><tr>${headsHtml}</tr></thead><tbody>${rowsHtml.join('')}</tbody></table>`
}
