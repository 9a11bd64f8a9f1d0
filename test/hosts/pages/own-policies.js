/* A host that lets nothing become markup, and whose own policies say so. */
trustedTypes.createPolicy('default', {
  createHTML: function () {
    return '';
  },
  createScriptURL: function () {
    return null;
  },
});
trustedTypes.createPolicy('host-markup', {
  createHTML: function (text) {
    return text;
  },
});
