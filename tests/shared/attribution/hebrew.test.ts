import { expect, test } from 'vitest'
import { readSpeech } from './speech'

// What Hebrew has of its own. @ stands for what is said.

const said = 'אף אחד כאן לא מוכן לקבל את זה יותר'

const speakersIn = (text: string) =>
  readSpeech(`כותרת הידיעה\n${text.replaceAll('@', said)}`, 'he').map(({ speaker }) => speaker)

test.each([
  ['straight single marks', "נועה קולר אמרה: 'אף אחד כאן לא מוכן לקבל את זה'.", ['נועה קולר']],
  ['a given name that is a word, with a surname', 'שרי כהן אמרה כי “@”.', ['שרי כהן']],
  ['a party is a body', 'ביש עתיד אמרו כי “@”.', ['יש עתיד']],
  ['a party without its article', 'בליכוד אמרו כי “@”.', ['ליכוד']],
  ['a party answers', 'מיש עתיד נמסר כי “@”.', ['יש עתיד']],
  ['a pronoun that opens the sentence before', 'נועה קולר יושבת במטבח. היא שותקת רגע. “@”.', ['נועה קולר']],
  ['the response of somebody', 'תגובת העירייה: “@”.', ['העירייה']],
  ['the speaker is', '“@”.\nהדוברת היא נועה קולר, מורה מחיפה.', ['נועה קולר']],
  ['whom alone the sentence before tells of', 'זאת הייתה ההופעה הראשונה של קטיה רייטר. “@”.', ['קטיה רייטר']],
  ['whose midfielder, and who', 'קשרה של מכבי חולון, האריס מדוניץ אמר אחרי המשחק: “@”.', ['האריס מדוניץ']],
  ['whose coach alone', 'מאמנה של הקבוצה סיכם: “@”.', ['מאמנה של הקבוצה']],
  ['to whom it was written', 'נועה קולר ודני לוי כתבו מכתב. “@”, כתבו לנתניהו ויעלון.', ['נועה קולר']],
  ['of what somebody spoke', 'יאיר קראוס, תושב עכו, התייחס למהומות ולפרעות: “@”.', ['יאיר קראוס']],
  ['a town between office and name', 'ראש העיר רעננה דנה שחם אמרה: “@”.', ['דנה שחם']],
  ['whose office, without a name', 'מנהל בית הספר: “@”\nהשיעורים חודשו.', ['מנהל בית הספר']],
  ['an outlet in parentheses', "ענבל חייט ('ישראל היום'): “@”", [undefined, 'ענבל חייט']],
  ['a rank and one name', 'תא"ל הלר אמר: “@”.', ['הלר']],
  ['a foundation, and its chair set off', '“@”, מזהיר יו"ר קרן הגליל, ארז רוזנבך.', ['ארז רוזנבך']],
  ['whom somebody stung', 'ח"כ גלית דיסל עקצה את יו"ר הוועדה, ח"כ עידית סילמן (ימינה), ואמרה: “@”.', ['גלית דיסל']],
  ['a body that opens the sentence', 'בקואליציה מיהרו לתקוף את ההצעה ומסרו: “@”.', ['קואליציה']],
] as const)('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

test('a geresh is no mark, however many a sentence has', () => {
  expect(speakersIn("ז'קי לוי וג'ורג' כהן אכלו צ'יפס ופיצה בצ'כיה")).toEqual([])
})

test('a single mark behind the last word closes, and whoever stands behind it speaks', () => {
  const [only, ...more] = readSpeech("כותרת\nנועה קולר שותקת רגע. 'אף אחד כאן לא מוכן לקבל את זה', אמר דני כהן.", 'he')
  expect(more).toEqual([])
  expect(only).toEqual({ text: 'אף אחד כאן לא מוכן לקבל את זה', kind: 'direct', speaker: 'דני כהן' })
})
