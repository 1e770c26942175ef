import { expect, test } from 'vitest'
import { cleanPastedHtml, fromChat, withoutTracking } from '../../../shared/formats/html/pasted'

test('links lose what follows their reader, and nothing else', () => {
  expect(withoutTracking('https://example.org/a?utm_source=x&id=3&fbclid=y#part')).toBe(
    'https://example.org/a?id=3#part',
  )
  expect(withoutTracking('https://example.org/?q=%D9%86')).toBe('https://example.org/?q=%D9%86')
  expect(withoutTracking('no address')).toBe('no address')
  expect(cleanPastedHtml('<a class="x" href="https://e.org/?a=1&amp;utm_medium=z">ن</a>')).toBe(
    '<a class="x" href="https://e.org/?a=1">ن</a>',
  )
})

test('Word’s paragraphs that look like items become lists', () => {
  const word = `<html><head><style>p{}</style></head><body><!--StartFragment-->
<p class=MsoNormal>قبل<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>أول</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>ثان</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>واحد</p>
<!--EndFragment--></body></html>`
  const clean = cleanPastedHtml(word)
  expect(clean).toMatch(/<ul data-word><li>أول<\/li>\s*<li>ثان<\/li><\/ul>/)
  expect(clean).toMatch(/<ol data-word><li>واحد<\/li><\/ol>/)
  expect(clean).not.toMatch(/<!--|<style|o:p|mso-list:Ignore/)
})

test('a chat loses its times and keeps its speakers', () => {
  const chat = '[25/11/2026, 10:05:12] سامي البكري: نعم سنوقع\n[25/11/2026, 10:06:00] كريم: متى؟\nسطر آخر'
  expect(fromChat(chat)).toBe('سامي البكري: نعم سنوقع\nكريم: متى؟\nسطر آخر')
  expect(fromChat('25/11/2026, 10:05 - سلمى: أهلا\n25/11/2026, 10:06 - سلمى: وسهلا')).toBe('سلمى: أهلا\nسلمى: وسهلا')
  expect(fromChat('قال يوم 25/11/2026, 10:05 إنه سيأتي')).toBe('قال يوم 25/11/2026, 10:05 إنه سيأتي')
})

test('hostile markup comes out, and in the time that a test has', () => {
  const many = 20_000
  expect(cleanPastedHtml('<!--'.repeat(many))).toBe('<!--'.repeat(many))
  expect(cleanPastedHtml('<a href="'.repeat(many))).toContain('<a href="')
  expect(cleanPastedHtml('<p style="mso-list:x"><span style="mso-list:Ignore">'.repeat(2000))).toContain('mso-list')
  expect(fromChat('[1/1/1, 1:11] '.repeat(many))).toContain('1:11')
})
