/** One line a browser: how many tests passed and failed. */
function count(suite, total) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) total.skipped++;
    else if (test.passed) total.passed++;
    else total.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, total);
}

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        if (!totals.has(name)) totals.set(name, { passed: 0, failed: 0, skipped: 0 });
        const total = totals.get(name);
        count(session.testResults, total);
        if (!session.passed && !total.failed) total.failed++;
      }
      for (const [name, { passed, failed, skipped }] of totals) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
    },
  };
}
