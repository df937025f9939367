// The scan of what is built finds what it is for, also as a minifier writes it.
import { expect, it } from 'vitest'
import { scanText } from './built-code'

const found = (file: string, text: string) => scanText(file, text).map(({ what }) => what)

it.each([
  ['main/index.js', 'import{get as e}from"node:https";e()', 'the module node:https'],
  ['main/index.js', 'import e from"electron";import"http";', 'the module http'],
  ['main/chunk.js', 'const e=await import(`node:net`)', 'the module node:net'],
  ['main/chunk.js', 'var n=require("child_process")', 'the module child_process'],
  ['preload/index.cjs', 'let e=require("electron"),t=require("fs")', 'the module fs'],
  ['renderer/assets/index-x.js', 'fetch(`/x`)', 'fetch'],
  ['renderer/assets/index-x.js', 'let e=new XMLHttpRequest', 'XMLHttpRequest'],
  ['renderer/assets/index-x.js', 'navigator.sendBeacon(e)', 'sendBeacon'],
  ['renderer/assets/index-x.js', 'eval(e)', 'eval'],
  ['renderer/assets/index-x.js', 'new Function(`return 1`)', 'new Function'],
  ['renderer/assets/index-x.js', 'x="https://fonts.googleapis.com/css2"', 'the address https://fonts.googleapis.com/css2'],
  ['renderer/assets/index-x.js', 'x=`wss://a.b/c`', 'the address wss://a.b/c'],
  ['renderer/assets/index-x.css', '@font-face{src:url(https://fonts.gstatic.com/x.woff2)}', 'the address https://fonts.gstatic.com/x.woff2'],
  ['renderer/assets/index-x.css', 'a{background:url(//cdn.x/y.png)}', 'an address without a scheme'],
  ['renderer/index.html', '<script src="//cdn.x/y.js"></script>', 'an address without a scheme'],
])('%s: %s', (file, text, what) => {
  expect(found(file, text)).toContain(what)
})

it.each([
  ['main/index.js', 'import{createHash as e}from"node:crypto";import{app as t}from"electron";import("./example.js")'],
  ['renderer/assets/index-x.js', 'x="http://www.w3.org/2000/svg";prefetch(1);e.fetch(1);retrieval(e)'],
  ['renderer/assets/pdf-4Nsh.js', 'new XMLHttpRequest;fetch(e);new Worker(e)'],
])('nothing in %s: %s', (file, text) => {
  expect(found(file, text)).toEqual([])
})
