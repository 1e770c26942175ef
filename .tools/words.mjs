// Distils the Arabic spelling dictionary into the stems that the attribution engine reads: assets/words/README.md.
// `--print` prints them in place of writing the file.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from './shell.mjs'

const unpacked = (name) => gunzipSync(readFileSync(path.join(root, 'assets/dictionaries', name))).toString('utf8')
const words = unpacked('ar.dic.gz').split('\n')
const morphology = unpacked('ar.aff.gz')
  .split('\n')
  .filter((line) => line.startsWith('AM '))
  .map((line) => line.slice(3))

/** The folding of shared/text/fold.ts, for Arabic letters. */
const letters = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ؤ: 'و', ئ: 'ي' }
const fold = (word) => word.replace(/[\u064B-\u065F\u0670\u0640]/g, '').replace(/[أإآٱىیکةؤئ]/g, (one) => letters[one])

/** The headings of the nouns' part and what stands below each; people's names and letters are left out. */
const headings = [
  [/^#(القارات|البلدان|العواصم)/, 'p'],
  [/^##اسماء،أشخاص/, ''],
  [/^#+(الأسماء#|اسم-جامد)/, 'n'],
  [/^#+(المصادر|إضافة:مصادر)/, 'm'],
  [/^#+(اسم-الفاعل|اسم-المفعول|مبالغة|صفة|التفضيل|النسبة|صفات)/, 'a'],
  [/^#إضافة:(اسم|صفات)/, 'a'],
  [/^#إضافة:مختلفات/, 'n'],
  [/^#+مفرداتTB/, 'n'],
]

/** The affixes of conjugated forms, with which a form is that of another one of its verb. */
const pastEndings = ['ت', 'تا', 'وا', 'ا', 'ن', 'نا', 'تم', 'تن', 'تما', 'ه']
const presentEndings = ['ون', 'ان', 'ين', 'ن', 'وا', 'ا', 'ي']

const classes = new Map()
function put(word, letter) {
  const key = fold(word)
  if (!/^[\u0621-\u064A]{2,}$/.test(key) || letter === '') return
  classes.set(key, (classes.get(key) ?? new Set()).add(letter))
}

const part = (name) => words.findIndex((line) => line.startsWith(name))
const entry = (line) => line.split('\t')[0].split('/')[0]
const [stops, nouns, verbs] = ['stopwords.dic', 'names.dic', 'verb.huns.dic'].map(part)

for (const line of words.slice(stops + 1, nouns)) if (/^[\u0621-\u064A]/.test(line)) put(entry(line), 's')

let letter = ''
for (const line of words.slice(nouns + 1, verbs)) {
  if (!line.startsWith('#')) put(entry(line), letter)
  else letter = headings.find(([heading]) => heading.test(line))?.[1] ?? letter
}

const past = new Map()
const present = new Map()
for (const line of words.slice(verbs + 1)) {
  const [, said] = line.split('\t')
  const tags = said ? morphology[Number(said)] : ''
  const lemma = /st:(\S+)/.exec(tags)?.[1]
  if (!lemma) continue
  const form = fold(entry(line))
  const note = (table, one) => table.set(lemma, (table.get(lemma) ?? new Set()).add(one))
  if (tags.includes('is:pst')) note(past, form)
  if (tags.includes('is:prst') && /^[ايتن]/.test(form)) note(present, form.slice(1))
}
for (const [table, endings, mark] of [
  [past, pastEndings, 'v'],
  [present, presentEndings, 'i'],
]) {
  for (const forms of table.values()) {
    const derived = (form) =>
      endings.some((one) => form.length > one.length + 1 && form.endsWith(one) && forms.has(form.slice(0, -one.length)))
    for (const form of forms) if (!derived(form)) put(form, mark)
  }
}

// What the rules of affixes make of another stem of the same class is left out.
const keys = [...classes.keys()]
const same = (key, other) => {
  const [mine, theirs] = [classes.get(key), classes.get(other)]
  return theirs !== undefined && [...mine].every((one) => theirs.has(one))
}
for (const key of keys) {
  const particle = classes.get(key).has('s')
  const joined = particle && classes.get(key).size === 1 && /^[وفبكل]/.test(key) && same(key, key.slice(1))
  const feminine = !particle && key.endsWith('ه') && key.length > 3 && same(key, key.slice(0, -1))
  if (joined || feminine) classes.delete(key)
}

// Front-coded: how many letters a word shares with the one before it, the others, and its classes.
let before = ''
let out = ''
for (const key of [...classes.keys()].sort()) {
  let shared = 0
  while (shared < 9 && shared < key.length && key[shared] === before[shared]) shared++
  out += `${key[0] === before[0] ? '' : '\n'}${shared}${key.slice(shared)}${[...classes.get(key)].sort().join('')}`
  before = key
}
const text = `${out.trim()}\n`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(path.join(root, 'assets/words/ar.txt'), text)
