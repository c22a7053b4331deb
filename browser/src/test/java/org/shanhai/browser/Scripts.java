package org.shanhai.browser;

/// What is asked of a page in its own language. Each returns what is wrong, as texts.
final class Scripts {
    private static final String VISIBLE_NAMES =
            """
            const maps = [...document.querySelectorAll('svg.map')]
                .filter(svg => svg.getBoundingClientRect().width > 0);
            const names = maps.flatMap(map => [...map.querySelectorAll('text')]
                .map(text => ({name: text.textContent, box: text.getBoundingClientRect(),
                    frame: map.getBoundingClientRect()})));
            """;

    /// Elements whose content is wider than they are.
    static final String OVERFLOWING =
            """
            () => [...document.querySelectorAll(
                    'td,th,p,li,dd,dt,h1,h2,h3,caption,figcaption,table,section,div')]
                .filter(e => !e.closest('.unseen') && e.clientWidth > 0)
                .filter(e => e.scrollWidth > e.clientWidth + 1)
                .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))
            """;

    /// Names on the map that reach beyond it.
    static final String NAMES_CUT =
            "() => {"
                    + VISIBLE_NAMES
                    + """
                      return names.filter(({box, frame}) => box.left < frame.left - 1
                              || box.right > frame.right + 1 || box.top < frame.top - 1
                              || box.bottom > frame.bottom + 1)
                          .map(({name}) => name);
                    }
                    """;

    /// Pairs of names on the map that cover one another by more than a hair.
    static final String NAMES_OVERLAPPING =
            "() => {"
                    + VISIBLE_NAMES
                    + """
                      const bad = [];
                      for (let i = 0; i < names.length; i++) {
                        for (let j = 0; j < i; j++) {
                          const a = names[i].box, b = names[j].box;
                          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                          if (across > 1 && down > a.height * 0.45) {
                            bad.push(names[i].name + ' / ' + names[j].name);
                          }
                        }
                      }
                      return bad;
                    }
                    """;

    /// Names on the maps of the workbench that cover one another by more than a hair.
    static final String MAP_NAMES_MEETING =
            """
            () => [...document.querySelectorAll('svg.places-map')].flatMap(map => {
              const names = [...map.querySelectorAll('text.name, text.city')]
                  .map(text => ({name: text.textContent, box: text.getBoundingClientRect()}));
              return names.flatMap((a, i) => names.slice(0, i)
                  .filter(b => Math.min(a.box.right, b.box.right)
                          - Math.max(a.box.left, b.box.left) > 1
                      && Math.min(a.box.bottom, b.box.bottom)
                          - Math.max(a.box.top, b.box.top) > a.box.height * 0.45)
                  .map(b => a.name + ' / ' + b.name));
            })
            """;

    /// Whether the page's font draws all of some characters, each differently. A character no font
    /// has is drawn as nothing, or as the same box as any other.
    static final String DRAWS =
            """
            characters => {
              const draw = character => {
                const canvas = document.createElement('canvas');
                canvas.width = canvas.height = 48;
                const pen = canvas.getContext('2d');
                pen.font = '32px ' + getComputedStyle(document.body).fontFamily;
                pen.fillText(character, 4, 38);
                return [...pen.getImageData(0, 0, 48, 48).data].join();
              };
              const drawn = characters.map(draw);
              return new Set([...drawn, draw(' ')]).size === characters.length + 1;
            }
            """;

    /// Texts whose contrast to their ground is below 4.5 : 1 (WCAG 2.2, AA).
    static final String FAINT =
            """
            () => {
              const rgb = text => text.match(/[\\d.]+/g).map(Number);
              const part = c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
              const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255)
                  + 0.0722 * part(b / 255);
              const ground = e => {
                for (let at = e; at; at = at.parentElement) {
                  const colour = rgb(getComputedStyle(at).backgroundColor);
                  if (colour.length === 3 || colour[3] > 0) return colour;
                }
                return [255, 255, 255];
              };
              const found = new Set();
              for (const e of document.querySelectorAll('body *:not(svg *)')) {
                if (e.closest('svg')) continue;
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!own) continue;
                const style = getComputedStyle(e);
                const a = light(rgb(style.color)), b = light(ground(e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5 || style.opacity < 1) {
                  found.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
                }
              }
              return [...found];
            }
            """;

    private Scripts() {}
}
