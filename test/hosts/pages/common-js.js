/* What desktop shells and some bundles leave on their pages. */
var module = { exports: {} };
var exports = module.exports;
var require = function (name) {
  throw new Error('Cannot find module ' + name);
};
var global = window;
var process = { env: {}, versions: { node: '20.0.0' } };
