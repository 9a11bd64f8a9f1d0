/** Hosts that say what their pages may load and run. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { host } from './hosts.mjs';

const refused = (name, allowed) =>
  `error: Creating a TrustedTypePolicy named '${name}' violates the following Content Security policy directive: "trusted-types ${allowed}". The action has been blocked.`;

/** What a browser reports of a shelf whose policies have no name that is allowed, `loading` its files by themselves or not. */
function reports(allowed, loading) {
  const inside = [refused('course-shelf', allowed), refused('lit-html', allowed)];
  return {
    embed: [refused('course-shelf-loader', allowed), loading, ...inside],
    element: inside,
  };
}

describe('pages with a policy', () => {
  const { open, passes, assertShelf } = host();
  const ways = ['embed', 'box', 'element'];

  passes('scripts and styles of its own alone', 'strict-policy', { ways });
  passes('scripts with a nonce alone', 'nonce-policy', { ways });
  passes('Trusted Types under any name', 'types-required', { ways });
  passes('Trusted Types under the names that the README tells', 'types-named', { ways });
  passes('no Trusted Types at all: another file, no blank place', 'types-none', {
    files: ['course-shelf'],
    ways: ['element'],
    problems: reports("'none'"),
  });
  passes('no Trusted Types at all: another file, no blank place', 'types-none', {
    files: ['embed', 'course-shelf'],
    ways: ['embed'],
    problems: reports(
      "'none'",
      "error: This document requires 'TrustedScriptURL' assignment. The action has been blocked.",
    ),
  });
  const others = 'default host-markup';
  passes("Trusted Types of the host's own, which empty all markup", 'types-of-others', {
    files: ['course-shelf'],
    ways: ['element'],
    problems: reports(others),
  });
  passes("Trusted Types of the host's own, which empty all markup", 'types-of-others', {
    files: ['embed', 'course-shelf'],
    ways: ['embed'],
    problems: reports(
      others,
      "error: This document requires 'TrustedScriptURL' assignment and the 'default' policy failed to execute. The action has been blocked.",
    ),
  });
  passes("another Lit, with Lit's policy taken", 'another-lit');
  passes('sandboxed by a header, without an origin', 'sandbox-policy');

  test("the element from npm shares the page's Lit and its policy", async () => {
    const visit = await open('another-lit', 'module');
    const [shelf] = await visit.shelves();
    assertShelf(shelf);
    assert.deepEqual(visit.problems, []);
    await visit.close();
  });

  for (const way of ['embed', 'element']) {
    test(`in a frame without an origin, which may open windows (${way})`, async () => {
      const visit = await open('frame', way);
      const frame = await visit.frame();
      const [shelf] = await visit.shelves(1, frame);
      assertShelf(shelf);
      assert.equal(await visit.see(() => window.origin, frame), 'null');
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });
  }
});
