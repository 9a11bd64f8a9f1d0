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
    pattern: /\be=(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    replacement:
      'e=((t,o)=>{for(const n of ["course-shelf","lit-html"])try{return t?.createPolicy(n,o)}catch{}})($1,$2)',
  },
  {
    // Where neither name is allowed, browsers that can clean markup take it without any: nothing of ours is lost by that.
    file: /\/lit-html\/lit-html\.js$/,
    pattern:
      /static createElement\(t,i\)\{const s=(\w+)\.createElement\("template"\);return s\.innerHTML=t,s\}/,
    replacement:
      'static createElement(t){const s=$1.createElement("template");return e||!s.setHTML?s.innerHTML=t:s.setHTML(t,{sanitizer:{comments:!0}}),s}',
  },
];

/**
 * For scripts that carry lit inside and live on strangers' pages: lit leaves no global there, and makes its Trusted
 * Types policy under our name (`course-shelf`, else `lit-html`) without failing where neither is allowed.
 */
export function privateLit(): Plugin {
  const pending = new Set(edits);
  return {
    name: 'private-lit',
    transform(code, id) {
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
