/* Translators of browsers put every text of the page into a box of their own, again and again. */
(function () {
  function translate() {
    var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    var texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(function (text) {
      if (/^(FONT|SCRIPT|STYLE)$/.test(text.parentNode.nodeName) || !text.data.trim()) return;
      var box = document.createElement('font');
      text.replaceWith(box);
      box.append(text);
    });
  }
  new MutationObserver(translate).observe(document, { childList: true, subtree: true });
})();
