import { findBrowser } from './browser.ts';

// For the launcher: one search, whose answer every test that needs a browser inherits.
process.stdout.write(JSON.stringify(await findBrowser()));
