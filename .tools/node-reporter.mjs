/** For `node --test`: only what failed, then one line with the counts. */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  const output = [];
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') output.push(data.message);
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') {
      if (data.skip === undefined) passed++;
    } else if (type === 'test:fail') {
      const { error } = data.details;
      if (error.failureType === 'subtestsFailed') continue;
      failed++;
      const cause = error.cause ?? error;
      yield `\n✖ ${data.name} (${data.file ?? ''}:${data.line ?? ''})\n${cause.stack ?? cause.message ?? cause}\n`;
    }
  }
  if (failed) yield `\n${output.join('')}`;
  yield `node: ${passed} passed, ${failed} failed\n`;
}
