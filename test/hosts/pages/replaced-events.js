/* The usual mend for browsers of 2011, applied to all. */
(function () {
  function CustomEvent(type, options) {
    var event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, false, false, undefined);
    return event;
  }
  CustomEvent.prototype = window.Event.prototype;
  window.CustomEvent = CustomEvent;
  window.Event = function (type) {
    var event = document.createEvent('Event');
    event.initEvent(type, true, true);
    return event;
  };
  window.Event.prototype = Object.getPrototypeOf(Object.getPrototypeOf(document.createEvent('UIEvent')));
})();
