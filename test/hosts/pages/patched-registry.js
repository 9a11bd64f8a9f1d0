/* Watchers of performance wrap what they watch; hardened pages freeze it. */
(function () {
  var define = customElements.define;
  customElements.define = function (name, element, options) {
    return define.call(this, name, class extends element {}, options);
  };
  Object.freeze(customElements);
  var timeout = window.setTimeout;
  window.setTimeout = function (act, wait) {
    return timeout.call(window, act, wait);
  };
  var add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return add.call(this || window, type, listener, options);
  };
})();
