import { expect, test } from 'vitest'
import { readSpeech } from './speech'

// What Persian has of its own: nothing between a title and what it is of, and no mark of the subject. @ stands for what is said.

const said = 'هیچ‌کس این‌جا این تصمیم را نمی‌پذیرد'

const speakersIn = (text: string) =>
  readSpeech(`عنوان خبر\n${text.replaceAll('@', said)}`, 'fa').map(({ speaker }) => speaker)

test.each([
  ['courtesy and a surname of no list', 'آقای نورآبادی در نامه‌ای نوشت: «@».', ['نورآبادی']],
  ['a title with all that it is of', 'سرمربی تیم والیبال پیکان گفت: «@».', ['سرمربی تیم والیبال پیکان']],
  [
    'a body with all that it is of',
    'انجمن صنفی راهنمایان تورهای گردشگری اعلام کرد: «@».',
    ['انجمن صنفی راهنمایان تورهای گردشگری'],
  ],
  ['a body of a body', 'روابط عمومی بانک مرکزی اعلام کرد: «@».', ['روابط عمومی بانک مرکزی']],
  ['behind a land the name', 'سخنگوی رسمی وزارت خارجه دانمارک اریکا لوندگرن در این باره گفت: «@».', ['اریکا لوندگرن']],
  ['an adjective of whose land', 'استاندار آذربایجان شرقی گفت: «@».', ['استاندار آذربایجان شرقی']],
  ['the object is no part of the title', 'شهرداری پروژه تازه را افتتاح کرد و اعلام کرد: «@».', ['شهرداری']],
  ['strangers who open the sentence', 'گابریل کالدونی پس از بازی گفت: «@».', ['گابریل کالدونی']],
  ['an outlet, and then a body', 'به نقل از ایسنا کاخ سفید اعلام کرد: «@».', ['کاخ سفید']],
  ['an outlet of no list, a comma and somebody', 'به نقل از المنبر، علی رضایی اعلام کرد: «@».', ['علی رضایی']],
  [
    'an outlet in marks',
    'بنا بر گزارش شبکه «دیدار نو»، وزارت خارجه آلمان گفته بود که «@».',
    [undefined, 'وزارت خارجه آلمان'],
  ],
  ['a remark in front of the subject', 'پیشتر وکیل خانواده گفته بود که «@».', ['وکیل خانواده']],
  [
    'a name in marks, and what he is',
    '"پیمان صابری" فرماندار شهر گفت: «@». وی افزود: «@».',
    [undefined, 'پیمان صابری', 'پیمان صابری'],
  ],
  ['they are those who spoke last', 'زنان معترض می‌گویند: «@». آنان نوشتند که «@».', ['زنان معترض', 'زنان معترض']],
  ['three words of a name in front of a title', 'محمد علی دانشگر کارگردان نمایش گفت: «@».', ['محمد علی دانشگر']],
] as const)('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

test('a work in marks is none of what somebody said', () => {
  expect(speakersIn('کارگردان تئاتر «دویست و شصت و دو»، گفت: «@».')).toEqual([undefined, 'کارگردان تئاتر'])
})
