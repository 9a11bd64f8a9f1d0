/* The frame holds the same shelf as the address of this page asks for. */
document.querySelector('iframe').src = '/frame-content.html' + location.search;
