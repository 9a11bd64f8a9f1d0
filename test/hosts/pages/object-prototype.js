/* Old plug-ins gave every object their methods, where every loop over an object meets them. */
Object.prototype.foo = 'bar';
Object.prototype.extend = function (source) {
  for (var name in source) this[name] = source[name];
  return this;
};
Object.prototype.forEachKey = function (act) {
  for (var name in this) act(name, this[name]);
};
Object.prototype.contains = function (name) {
  return name in this;
};
Object.prototype.size = 0;
Object.prototype.label = 'an object';
Object.prototype.language = 'xx';
Object.prototype.provider = 'nobody';
Array.prototype.remove = function (value) {
  return this.filter(function (each) {
    return each !== value;
  });
};
String.prototype.foo = 'bar';
Function.prototype.foo = 'bar';
