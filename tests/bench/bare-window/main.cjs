// The least that Electron can do: one window with one line of text.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, webPreferences: { sandbox: true } })
  window.loadURL('data:text/html,<p class="ProseMirror">bare</p>')
})
