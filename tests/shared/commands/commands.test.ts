import { expect, test } from 'vitest'
import { commandFor, commandIds, describeShortcut, shortcutOf } from '../../../shared/commands/commands'

const press = (
  code: string,
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  code,
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('by letter on a Latin layout, by place on any other', () => {
  expect(commandFor(press('KeyS', 's', { ctrlKey: true }), false)).toBe('file.save')
  expect(commandFor(press('KeyS', 'س', { ctrlKey: true }), false)).toBe('file.save')
  // On Dvorak the key that types S stands where a QWERTY keyboard has the semicolon.
  expect(commandFor(press('Semicolon', 's', { ctrlKey: true }), false)).toBe('file.save')
  expect(commandFor(press('KeyS', 's', { metaKey: true }), true)).toBe('file.save')
  expect(commandFor(press('KeyS', 's', { ctrlKey: true }), true)).toBeNull()
  expect(commandFor(press('KeyS', 's'), false)).toBeNull()
  expect(commandFor(press('KeyY', 'y', { ctrlKey: true }), false)).toBe('edit.redo')
})

test('no two commands share a key', () => {
  const keys = commandIds.flatMap((id) => {
    const shortcut = shortcutOf(id)
    return shortcut ? [describeShortcut(shortcut, false)] : []
  })
  expect(new Set(keys).size).toBe(keys.length)
})
