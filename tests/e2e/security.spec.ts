import { expect, test } from './window'

test('the page is sandboxed, isolated, and has no Node', async ({ open }) => {
  const { page, app } = await open()
  expect(await page.evaluate(() => [typeof process, typeof require, location.protocol])).toEqual([
    'undefined',
    'undefined',
    'isnad:',
  ])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration }
  })
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false })
})

test('scripts, navigation, new windows, requests and permissions are refused', async ({ open }) => {
  const { page, windowCount } = await open()
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
    // In a timer, since the debugger's own calls are exempt from the policy.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: the policy must refuse it
          resolve(globalThis.eval('1') === 1)
        } catch {
          resolve(false)
        }
      }, 0),
    )
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    )
    const opened = window.open('https://example.org/') !== null
    const notification = await Notification.requestPermission()
    location.href = 'https://example.org/'
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { injected: 'injected' in window, evaluated, fetched, opened, notification, at: location.href }
  })
  expect(outcome).toEqual({
    injected: false,
    evaluated: false,
    fetched: false,
    opened: false,
    notification: 'denied',
    at: 'isnad://app/index.html',
  })
  expect(await windowCount()).toBe(1)
})

test('malformed messages are refused by main', async ({ open }) => {
  const { page } = await open()
  const refused = await page.evaluate(async () => {
    const send = (channel: string, request: unknown) =>
      (window as unknown as { isnad: { invoke(channel: string, request: unknown): Promise<unknown> } }).isnad
        .invoke(channel, request)
        .then(
          () => 'accepted',
          (error: Error) => error.message,
        )
    return [
      await send('draft:save', { document: 'x', as: 1 }),
      await send('settings:set', { theme: 'pink' }),
      await send('window:state', { unsaved: false, title: 'x', path: '/etc/passwd' }),
      await send('fs:read', '/etc/passwd'),
    ]
  })
  for (const answer of refused) expect(answer).toMatch(/refused|unknown channel/)
})

test('files outside the page’s own folder are not served', async ({ open }) => {
  const { page } = await open()
  const served = await page.evaluate(async () => {
    const tries = [
      'isnad://app/../main/main.cjs',
      'isnad://app/%2e%2e/main/main.cjs',
      'isnad://other/index.html',
      'isnad://app/missing.js',
    ]
    return Promise.all(
      tries.map((address) =>
        fetch(address).then(
          (response) => response.ok,
          () => false,
        ),
      ),
    )
  })
  expect(served).toEqual([false, false, false, false])
})
