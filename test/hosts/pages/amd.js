/* A page that loads its own code by name. */
define('host', [], function () {
  return { name: 'host' };
});
require(['host'], function (host) {
  document.documentElement.dataset.host = host.name;
});
