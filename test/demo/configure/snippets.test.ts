import { expect } from '@open-wc/testing';
import { attributesOf, readChoice, type Choice } from '../../../demo/configure/choice.js';
import { FORMS } from '../../../demo/configure/snippets.js';
import { PAYLOADS } from '../../attacks/payloads.js';

const choose = (given: Record<string, string>): Choice => readChoice(new URLSearchParams(given));
const form = (name: string) => FORMS.find((each) => each.name === name)!;
const codes = (name: string, choice: Choice) =>
  form(name)
    .parts(choice)
    .map(({ code }) => code);

const simple = choose({ for: 'backend developers', limit: '4', free: '' });
const styled = choose({
  for: 'nurses',
  preset: 'paper',
  accent: '#a63d00',
  theme: 'light',
  folder: '/shelf',
});

/** What a page around a shelf may be made of. */
const ELEMENTS = 'html head meta title base body script style div iframe course-shelf'.split(' ');

/** The only element of a name in code; fails where texts became elements, or stand beside it. */
function only(code: string, name: string): Element {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const all = [...page.querySelectorAll('*')];
  expect(ELEMENTS).to.include.members(all.map(({ localName }) => localName));
  expect(page.body.textContent.replace(/course-shelf:not.*\}/, '').trim()).to.equal('');
  const found = all.filter(({ localName }) => localName === name);
  expect(found).to.have.length(1);
  return found[0]!;
}

const attributes = (box: Element): Record<string, string> =>
  Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value]));

describe('snippets', () => {
  it('are there for nine kinds of pages, each part with a line that says where it goes', () => {
    expect(FORMS.map(({ name }) => name)).to.deep.equal([
      'script',
      'element',
      'iframe',
      'react',
      'vue',
      'svelte',
      'angular',
      'shortcode',
      'custom-html',
    ]);
    for (const { once, parts } of FORMS) {
      expect(once('/course-shelf/')).to.match(/^Once: .*\.$/);
      for (const { label, where, code } of parts(styled)) {
        expect(label).to.match(/^[A-Z]/);
        expect(where).to.match(/^[A-Z].*\.$/);
        expect(code.trim()).to.equal(code);
      }
    }
  });

  it('as a script tag: one line, if there is room', () => {
    expect(codes('script', simple)).to.deep.equal([
      '<script src="/course-shelf/embed.js" data-for="backend developers" data-limit="4" data-free async></script>',
    ]);
  });

  it('with a preset and a colour: a style sheet and a rule', () => {
    expect(codes('script', styled)).to.deep.equal([
      `<link rel="stylesheet" href="/shelf/themes/paper.css" />
<style>
  course-shelf { --course-shelf-accent: #a63d00; }
</style>
<script src="/shelf/embed.js" data-for="nurses" data-theme="light" async></script>`,
    ]);
  });

  it('as an element: with room until its script is there', () => {
    expect(codes('element', simple)).to.deep.equal([
      `<course-shelf for="backend developers" limit="4" free></course-shelf>
<style>
  course-shelf:not(:defined) { display: block; min-block-size: 36rem; }
</style>
<script type="module" src="/course-shelf/course-shelf.js"></script>`,
    ]);
  });

  it('as a frame: a page whose links leave it, and the frame', () => {
    expect(codes('iframe', simple)).to.deep.equal([
      `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>Courses: backend developers</title>
<base target="_blank" />
<script src="/course-shelf/embed.js" data-for="backend developers" data-limit="4" data-free async></script>
</html>`,
      `<iframe
  src="/course-shelf/courses.html"
  title="Courses: backend developers"
  width="100%"
  height="488"
  loading="lazy"
  style="border: 0"
></iframe>`,
    ]);
  });

  it('as a frame: not for what the page is about, which it cannot see', () => {
    expect(form('iframe').problem!({})).to.match(/^A frame cannot see the page around it/);
    expect(form('iframe').problem!(simple)).to.equal(undefined);
  });

  it('as a React component', () => {
    expect(codes('react', { ...styled, limit: '3', ref: 'spring', heading: 'For "you" & me' })[0]).to.equal(
      `'use client';

import 'course-shelf/define';
import 'course-shelf/themes/paper.css';

export function Courses() {
  return (
    <course-shelf
      for="nurses"
      limit={3}
      theme="light"
      heading={'For "you" & me'}
      ref={(shelf) => shelf?.setAttribute('ref', 'spring')}
      style={{ '--course-shelf-accent': '#a63d00' }}
    ></course-shelf>
  );
}`,
    );
  });

  it('as a Vue component', () => {
    const [component, config] = codes('vue', { ...simple, ref: 'spring', heading: 'For "you" & me' });
    expect(component).to.equal(
      `<script setup>
import 'course-shelf/define';
</script>

<template>
  <course-shelf
    for="backend developers"
    :limit="4"
    free
    heading="For &quot;you&quot; &amp; me"
    :ref="(shelf) => shelf?.setAttribute('ref', 'spring')"
  ></course-shelf>
</template>`,
    );
    expect(config).to.include("isCustomElement: (tag) => tag === 'course-shelf'");
  });

  it('as a Svelte component', () => {
    expect(codes('svelte', { ...simple, heading: '{you} & me' })).to.deep.equal([
      `<script>
  import 'course-shelf/define';
</script>

<course-shelf for="backend developers" limit={4} free heading={'{you} & me'}></course-shelf>`,
    ]);
  });

  it('as an Angular component', () => {
    const choice = { ...simple, heading: "`you` {{it's}}" };
    expect(codes('angular', choice)).to.deep.equal([
      `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'course-shelf/define';

@Component({
  selector: 'app-courses',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <course-shelf
      for="backend developers"
      limit="4"
      free
      [attr.heading]="'\\\`you\\\` \\\\u007b\\\\u007bit\\\\'s}}'"
    ></course-shelf>
  \`,
})
export class Courses {}`,
    ]);
    expect(codes('angular', styled)[1]).to.equal("@import 'course-shelf/themes/paper.css';");
  });

  it('as a block of WordPress: a box, which editors leave where it is', () => {
    expect(codes('custom-html', simple)).to.deep.equal([
      `<div data-course-shelf="backend developers" data-limit="4" data-free></div>
<script src="/course-shelf/embed.js" async></script>`,
    ]);
    expect(codes('custom-html', { browse: '' })[0]).to.match(
      /^<div data-course-shelf="page" data-browse><\/div>/,
    );
  });

  for (const start of [0, 100, 200, 300, 400, 500]) {
    it(`hold what was chosen and nothing else, whatever that is (from ${start})`, () => {
      for (const payload of PAYLOADS.slice(start, start + 100)) {
        const choice = choose({
          for: payload,
          heading: payload,
          folder: `/x/${payload}`,
          free: '',
          src: payload,
        });
        const wanted = Object.fromEntries(attributesOf(choice));
        const data = Object.fromEntries(attributesOf(choice).map(([name, value]) => [`data-${name}`, value]));
        const folder = choice.folder ?? '/course-shelf/';

        const [script] = codes('script', choice);
        expect(attributes(only(script!, 'script'))).to.deep.equal({
          src: `${folder}embed.js`,
          async: '',
          ...data,
        });
        const [element] = codes('element', choice);
        expect(attributes(only(element!, 'course-shelf'))).to.deep.equal(wanted);
        const { 'data-for': words, ...others } = data;
        const [box] = codes('custom-html', choice);
        expect(attributes(only(box!, 'div'))).to.deep.equal({ 'data-course-shelf': words, ...others });
        const [page, frame] = codes('iframe', choice);
        expect(attributes(only(page!, 'script'))['data-for']).to.equal(words);
        expect(attributes(only(frame!, 'iframe'))['src']).to.equal(`${folder}courses.html`);
      }
    });
  }

  it('of components hold each attribute as templates have it', () => {
    for (const payload of PAYLOADS.filter((text) => !/[{}]/.test(text))) {
      const choice = choose({ for: payload, heading: payload });
      for (const name of ['vue', 'svelte', 'angular']) {
        const [code] = codes(name, choice);
        const [shelf] = /<course-shelf[^]*<\/course-shelf>/.exec(code!)!;
        // Angular's template is a JavaScript string, where these have a stroke before them.
        const template = name === 'angular' ? shelf.replaceAll(/\\([\\`])/g, '$1') : shelf;
        expect(attributes(only(template, 'course-shelf')), name).to.deep.equal(
          Object.fromEntries(attributesOf(choice)),
        );
      }
    }
  });
});
