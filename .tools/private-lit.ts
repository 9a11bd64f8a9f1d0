import type { Plugin } from 'vite';

interface Edit {
  file: RegExp;
  pattern: RegExp;
  replacement: string;
}

/** Each must apply, so that a new version of lit cannot bring the old behaviour back unseen. */
const edits: readonly Edit[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    pattern: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    replacement: '0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    pattern: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    replacement: '0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    replacement: '0',
  },
  {
    // A page whose policy allows no such name must lose the shelf at worst, not get an error at load.
    file: /\/lit-html\/lit-html\.js$/,
    pattern: /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    replacement:
      '((t,o)=>{for(const n of ["course-shelf","lit-html"])try{return t?.createPolicy(n,o)}catch{}})($1,$2)',
  },
  // What browsers of Baseline 2024 need no longer: styles without `adoptedStyleSheets`, hooks for polyfills.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    pattern: /\w\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/,
    replacement: '!0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /,\w=\w\.reactiveElementPolyfillSupport(.*),\w\?\.\(\{ReactiveElement:\w\}\)/,
    replacement: '$1',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    pattern: /(const|,)(\s*)\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\)/,
    replacement: '$1$2unused=0;0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    pattern: /\w\.litElementHydrateSupport.*?litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\)/,
    replacement: '0',
  },
  // What only others' code needs: decorators, attributes that follow properties, checks of what `css` is given.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    replacement: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /const \w=this\[Symbol\.metadata\];.*?set\(\w,\w\)\}(?=this\._\$Eh)/,
    replacement: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /\{toAttribute\(.*?fromAttribute\(.*?return \w\}\}/,
    replacement: '{fromAttribute:t=>t}',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /_\$ET\(\w,\w\)\{.*?\}(?=_\$AK)/,
    replacement: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /this\._\$Eq&&=.*?\)\),/,
    replacement: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    pattern: /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/,
    replacement: '',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    pattern: /if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("CSSResult[^"]*"\);/,
    replacement: '$1;',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    pattern: /if\("number"==typeof (\w)\)return \1;throw Error\("Value passed.*?security\."\)/,
    replacement: 'return $1',
  },
];

/** The converter that is left hands texts on, and no attribute follows its property: ours need no more. */
const unsupported = /\breflect: true|\btype: (Boolean|Number|Array|Object)/;

/**
 * For scripts that carry lit inside and live on strangers' pages: lit leaves no global there, and makes its Trusted
 * Types policy under our name (`course-shelf`, else `lit-html`) without failing where neither is allowed; what neither we
 * nor our browsers need stays at home.
 */
export function privateLit(): Plugin {
  const pending = new Set(edits);
  return {
    name: 'private-lit',
    transform(code, id) {
      if (/src\/element\/[^/]*\.ts$/.test(id) && unsupported.test(code))
        this.error(`${id} asks lit for what is taken out of it: ${unsupported.exec(code)![0]}`);
      let result = code;
      for (const edit of edits) {
        if (!edit.file.test(id.replaceAll('\\', '/')) || !edit.pattern.test(result)) continue;
        result = result.replace(edit.pattern, edit.replacement);
        pending.delete(edit);
      }
      return result === code ? null : { code: result, map: null };
    },
    buildEnd(error) {
      if (error || !pending.size) return;
      this.error(`lit is not as expected: ${[...pending].map(({ pattern }) => pattern.source).join(' | ')}`);
    },
  };
}
