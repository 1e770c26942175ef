import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 45_000,
  // One window at a time: they share the display and its focus.
  workers: 1,
  // A window on a busy machine may miss a frame; a test that needed its second try is reported as flaky.
  retries: 1,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
})
