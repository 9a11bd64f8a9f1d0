/** `node shards-build.mjs FILE... --out DIR`: runs `course-shelf build --shards` and tells what it took, as a last line of JSON. */
const start = performance.now();
process.once('exit', () => {
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ms: performance.now() - start, bytes: maxRSS * 1024 }));
});
process.argv.splice(2, 0, 'build', '--shards');
await import('../../dist/cli.js');
