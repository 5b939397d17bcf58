// Elements are made, never parsed: what people wrote cannot become markup.

/**
 * @param {string} tag `p`, `p.name` or `button.action`
 * @param {Record<string, unknown>} [properties] `text`, `on…` handlers, `data-…` and `aria-…` attributes, else properties of the element
 * @param {...(Node | string | null | undefined | false)} children
 */
export function el(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  made.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'text') {
      made.textContent = value;
    } else if (key.includes('-') || key === 'role') {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** @param {string} id */
export const byId = id => document.getElementById(id);

/** Puts a text only when it is new: a live region reads out what changes, not what stays. */
export function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
