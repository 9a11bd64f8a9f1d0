/* What matters of Prototype.js 1.7, with the toJSON of 1.6, by hand: built-ins that it replaces by its own. */
(function () {
  function identity(value) {
    return value;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  window.$A = Array.from = $A;
  window.$ = function (element) {
    return typeof element === 'string' ? document.getElementById(element) : element;
  };

  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }
  function each(act, context) {
    for (var at = 0; at < this.length; at++) act.call(context, this[at], at);
    return this;
  }
  function collect(act, context) {
    act = act || identity;
    var results = [];
    each.call(this, function (value, at) {
      results.push(act.call(context, value, at));
    });
    return results;
  }
  function findAll(act, context) {
    var results = [];
    each.call(this, function (value, at) {
      if (act.call(context, value, at)) results.push(value);
    });
    return results;
  }
  function detect(act, context) {
    for (var at = 0; at < this.length; at++) if (act.call(context, this[at], at)) return this[at];
  }
  function all(act, context) {
    act = act || identity;
    for (var at = 0; at < this.length; at++) if (!act.call(context, this[at], at)) return false;
    return true;
  }
  function any(act, context) {
    return !all.call(this, function (value, at) {
      return !(act || identity).call(context, value, at);
    });
  }
  function toArray() {
    return [].concat(this);
  }
  extend(Array.prototype, {
    each: each,
    all: all,
    every: all,
    any: any,
    some: any,
    collect: collect,
    map: collect,
    detect: detect,
    find: detect,
    findAll: findAll,
    select: findAll,
    filter: findAll,
    include: function (value) {
      return this.indexOf(value) >= 0;
    },
    inject: function (memo, act, context) {
      each.call(this, function (value, at) {
        memo = act.call(context, memo, value, at);
      });
      return memo;
    },
    toArray: toArray,
    entries: toArray,
    size: function () {
      return this.length;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    without: function () {
      var values = $A(arguments);
      return findAll.call(this, function (value) {
        return values.indexOf(value) < 0;
      });
    },
    clone: toArray,
    _reverse: Array.prototype.reverse,
    reverse: function (inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });
  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
  });
  Function.prototype.bind = function (context) {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this;
    var bound = $A(arguments).slice(1);
    return function () {
      return method.apply(context, bound.concat($A(arguments)));
    };
  };
  Object.extend = extend;
  Object.keys = function (object) {
    var results = [];
    for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) results.push(name);
    return results;
  };
  Object.values = function (object) {
    var results = [];
    for (var name in object) results.push(object[name]);
    return results;
  };
  extend(HTMLElement.prototype, {
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    replace: function (content) {
      this.outerHTML = content;
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    visible: function () {
      return this.style.display !== 'none';
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    match: function (selector) {
      return this.matches(selector);
    },
    observe: function (name, act) {
      this.addEventListener(name, act, false);
      return this;
    },
    scrollTo: function () {
      window.scrollTo(this.offsetLeft, this.offsetTop);
      return this;
    },
  });
  document.getElementsByClassName = function (name) {
    return $A(document.querySelectorAll('.' + name));
  };
})();
