// The script and the style of the page that opens a sealed copy. They stand in the file as they are: no build step touches them.

/** Needs nothing but `crypto.subtle`. What it shows was authenticated with the words first; scripts in it would not run. */
export const OPENING_SCRIPT = `'use strict'
const $ = (id) => document.getElementById(id)
const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
async function opened(typed) {
  const [head, body] = $('sealed').textContent.trim().split('\\n')
  const [format, version, kdf, rounds, cipher, salt, nonce] = head.split(' ')
  if ([format, version, kdf, cipher].join(' ') !== 'kith-sealed-copy 1 PBKDF2-HMAC-SHA256 AES-256-GCM') throw new Error('format')
  const utf8 = new TextEncoder()
  const words = typed.normalize('NFKC').trim().toLowerCase().replace(/\\s+/g, ' ')
  const secret = await crypto.subtle.importKey('raw', utf8.encode(words), 'PBKDF2', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: Number(rounds) }, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(nonce), additionalData: utf8.encode(head) }, key, bytesOf(body))
  return JSON.parse(new TextDecoder().decode(plain))
}
if (globalThis.crypto && crypto.subtle) {
  $('said').textContent = ''
  $('words').disabled = $('open').disabled = false
  $('words').focus()
}
$('ask').addEventListener('submit', async (event) => {
  event.preventDefault()
  $('open').disabled = true
  $('said').textContent = $('open').dataset.busy
  try {
    const copy = await opened($('words').value)
    document.title = copy.title
    $('copy').innerHTML = copy.html
    $('pdf').href = URL.createObjectURL(new Blob([bytesOf(copy.pdf)], { type: 'application/pdf' }))
    $('pdf').download = copy.file
    $('words').value = $('said').textContent = ''
    $('ask').hidden = true
    $('copy').hidden = $('ways').hidden = false
    $('copy').focus()
  } catch {
    $('said').textContent = $('said').dataset.wrong
    $('words').select()
  }
  $('open').disabled = false
})
$('close').addEventListener('click', () => location.reload())
`

export const OPENING_STYLE = `
:root { color-scheme: light dark; --paper: #faf8f3; --ink: #1f2421; --quiet: #59605b; --hair: #d8d5cb; --green: #1d5c45 }
@media (prefers-color-scheme: dark) { :root { --paper: #191c1a; --ink: #e9e7e0; --quiet: #a9afa9; --hair: #3a3f3b; --green: #8cc7ab } }
[hidden] { display: none !important }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 40rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere }
h1 { font-weight: 400; font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-weight: 400; font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 0; padding-top: 1rem; border-top: 1px solid var(--hair) }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem }
p { margin: 0 0 .75rem }
.lead, .facts, small, .checked, .later { color: var(--quiet) }
small { display: block }
label { display: block; margin-top: 1.25rem; color: var(--quiet) }
input { box-sizing: border-box; width: 100%; margin: .25rem 0 1rem; padding: .5rem 0; border: 0; border-bottom: 1px solid var(--quiet); background: none; color: inherit; font: inherit }
button, nav a { font: inherit; padding: .375rem 1rem; border: 1px solid var(--green); border-radius: 3px; background: none; color: var(--green); text-decoration: none; cursor: pointer }
nav { display: flex; flex-wrap: wrap; gap: .75rem; margin-bottom: 2rem }
:focus-visible { outline: 2px solid var(--green); outline-offset: 2px }
main:focus { outline: none }
#said { min-height: 3.2em; margin-top: 1rem }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-top: 1px solid var(--hair); font-weight: 400 }
.no { width: 1.5rem; color: var(--quiet) }
th, td { overflow-wrap: break-word }
thead span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
td p { margin: 0 0 .25rem }
td ul { margin: 0; padding: 0; list-style: none }
ul, ol { padding-inline-start: 1.5rem }
.number { display: none }
li p { margin: 0 }
@media print { nav { display: none } }
`
