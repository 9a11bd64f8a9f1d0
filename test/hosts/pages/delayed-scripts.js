/* Speed plug-ins hold scripts back until the reader does something, and then put copies of them up. */
addEventListener(
  'pointermove',
  function () {
    document.querySelectorAll('script[type="text/delayed"]').forEach(function (held) {
      var script = document.createElement('script');
      for (var { name, value } of held.attributes)
        if (!/^(type|data-src)$/.test(name)) script.setAttribute(name, value);
      script.src = held.dataset.src;
      held.replaceWith(script);
    });
  },
  { once: true },
);
