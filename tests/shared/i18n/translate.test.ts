import { expect, test } from 'vitest'
import type { Message } from '../../../shared/i18n/message'
import { messages } from '../../../shared/i18n/messages'
import { type MessageKey, translate } from '../../../shared/i18n/translate'

const keys = Object.keys(messages) as MessageKey[]
const texts = (message: string | object) =>
  typeof message === 'string' ? [message] : (Object.values(message) as string[])

test('every message has words in both languages, and the Arabic ones are Arabic', () => {
  const latinInArabic = new Set(['command.view.language', 'export.format.md', 'cli.usage', 'speakers.formsSeparator'])
  for (const key of keys) {
    const { en, ar } = messages[key] as Message
    for (const text of [...texts(en), ...texts(ar)]) expect(text.trim(), key).not.toBe('')
    for (const text of texts(ar)) if (!latinInArabic.has(key)) expect(text, key).toMatch(/[\u0620-\u064A]/)
  }
})

test('both languages name the same values', () => {
  const names = (message: string | object) => new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))
  for (const key of keys) {
    const { en, ar } = messages[key] as Message
    expect([...names(ar)].sort(), key).toEqual([...names(en)].sort())
  }
})

test('Arabic plurals', () => {
  const count = (n: number) => translate('ar', 'speakers.count', { count: n })
  expect([0, 1, 2, 3, 11, 100].map(count)).toEqual([
    'لا اقتباسات',
    'اقتباس واحد',
    'اقتباسان',
    '3 اقتباسات',
    '11 اقتباسا',
    '100 اقتباس',
  ])
})
