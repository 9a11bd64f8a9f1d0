/* What matters of MooTools 1.4 with its compatibility, by hand: constructors and built-ins that it takes for itself. */
(function () {
  var NativeElement = window.Element;
  window.Element = function (tag, properties) {
    var element = document.createElement(tag);
    for (var name in properties) element.setAttribute(name, properties[name]);
    return element;
  };
  window.Element.prototype = NativeElement.prototype;

  window.Event = function (event) {
    this.event = event;
    this.type = event.type;
  };
  window.Event.prototype.stop = function () {
    this.event.preventDefault();
    return this;
  };

  Array.from = function (item) {
    if (item == null) return [];
    var isList = typeof item.length === 'number' && typeof item !== 'string' && typeof item !== 'function';
    return isList ? Array.prototype.slice.call(item) : [item];
  };
  Function.from = function (item) {
    return typeof item === 'function'
      ? item
      : function () {
          return item;
        };
  };
  String.from = String;
  Number.from = function (item) {
    var number = parseFloat(item);
    return isFinite(number) ? number : null;
  };

  function implement(type, methods) {
    for (var name in methods)
      Object.defineProperty(type.prototype, name, {
        value: methods[name],
        writable: true,
        configurable: true,
      });
  }
  implement(Array, {
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    append: function (items) {
      this.push.apply(this, items);
      return this;
    },
    include: function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    flatten: function () {
      return this.flat(Infinity);
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    clone: function () {
      return this.slice();
    },
  });
  implement(String, {
    contains: function (text, separator) {
      return (separator ? separator + this + separator : String(this)).indexOf(text) > -1;
    },
    test: function (pattern) {
      return new RegExp(pattern).test(this);
    },
    clean: function () {
      return this.replace(/\s+/g, ' ').trim();
    },
  });
  implement(Function, {
    bind: function (that) {
      var method = this;
      var bound = arguments.length > 1 ? Array.prototype.slice.call(arguments, 1) : null;
      return function () {
        return method.apply(that, bound ? bound.concat(Array.prototype.slice.call(arguments)) : arguments);
      };
    },
    extend: function (name, value) {
      this[name] = value;
      return this;
    },
    implement: function (name, value) {
      this.prototype[name] = value;
      return this;
    },
    delay: function (wait, that) {
      return setTimeout(this.bind(that), wait);
    },
  });
  implement(NativeElement, {
    get: function (name) {
      return this.getAttribute(name);
    },
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    adopt: function (child) {
      this.appendChild(child);
      return this;
    },
    grab: function (child) {
      this.appendChild(child);
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    match: function (selector) {
      return this.matches(selector);
    },
    clone: function () {
      return this.cloneNode(true);
    },
  });
})();
