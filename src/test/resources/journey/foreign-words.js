// What an English page says in Vietnamese without telling a screen reader (lang="vi"): words of the interface, and whole
// Vietnamese sentences. Names of people, places and documents in an English sentence stay as they are.
(vietnamese) => {
  const known = new Set(vietnamese);
  const little = /(?<![\p{L}\d])(và|của|là|được|không|chưa|đã|sẽ|các|những|cho|với|trong|từ|đến|người|này|khi|ở|về|để|theo|có)(?![\p{L}\d])/u;
  const found = new Set();
  const look = (element, text) => {
    const words = text.trim().replace(/\s+/g, ' ');
    const spoken = element.closest('[lang]');
    if (element.tagName !== 'TEXTAREA' && spoken && spoken.lang === 'en' && (known.has(words) || little.test(words))) {
      found.add(element.tagName.toLowerCase() + ': ' + words.slice(0, 80));
    }
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      look(node.parentElement, node.data);
    } else {
      ['placeholder', 'aria-label', 'title', 'alt'].forEach(name => look(node, node.getAttribute(name) || ''));
    }
  }
  return [...found];
}
