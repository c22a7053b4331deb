package org.shanhai.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Judges by the rules of axe-core whether all people can use a page.
final class Axe {
    /// Of what passes no list is made: to say where each element stands takes most of the time.
    private static final String SAID =
            """
            .then(({violations}) => violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(one => `${rule.id}: ${rule.help}: ${one.target}`)))
            """;

    private static final String THE_REST =
            """
            within => axe.run(within,
                {resultTypes: ['violations'], rules: {
                    'color-contrast': {enabled: false},
                    'scrollable-region-focusable': {enabled: false}}})
            """
                    + SAID;

    /// Contrast takes three quarters of the time. Of what differs in words alone, and stands in the
    /// like of it, two are judged at odd places and two at even ones: the others have their
    /// colours. In drawings each group is looked at alone, for axe-core takes longer to leave out
    /// many elements than to judge them.
    private static final String LOOKS =
            """
            within => {
              const telling = /^(class|style|fill|disabled|open|hidden|tabindex|data-.*|aria-(current|pressed|selected|disabled))$/;
              const numbers = new Map();
              const number = text => numbers.get(text) ?? (numbers.set(text, numbers.size), numbers.size - 1);
              const own = one => one.tagName + [...one.attributes].filter(({name}) => telling.test(name))
                  .map(({name, value}) => name.startsWith('data-') ? name : name + '=' + value).join()
                  + (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight);
              const looks = new Map();
              const lookOf = one => {
                looks.set(one, number(own(one) + ' ' + [...one.children].map(lookOf).join()));
                return looks.get(one);
              };
              lookOf(document.body);
              const seen = new Map();
              const alike = [];
              const isLeft = (one, ...stands) => {
                const key = [...stands, looks.get(one)].join();
                seen.set(key, (seen.get(key) ?? 0) + 1);
                if (seen.get(key) > 2) {
                  alike.push(one);
                }
                return seen.get(key) > 2;
              };
              const look = (parent, above) => [...parent.children].forEach((one, n) => {
                if (!isLeft(one, above, n % 2) && one.tagName !== 'svg') {
                  look(one, number(above + ' ' + own(one)));
                }
              });
              look(document.body, 0);
              document.querySelectorAll('svg g').forEach((group, n) =>
                  [...group.children].forEach(one => isLeft(one, 'group', n)));
              return axe.run({include: [within], exclude: alike},
                  {resultTypes: ['violations'], runOnly: ['color-contrast', 'scrollable-region-focusable']})
            """
                    + SAID
                    + "}";

    private Axe() {}

    /// What is wrong with a page, and where.
    ///
    /// @param within the selector of what is judged
    static List<?> faults(Page page, String within) {
        List<Object> faults = new ArrayList<>(faultsOfLooks(page, within));
        faults.addAll((List<?>) page.evaluate(THE_REST, within));
        return faults;
    }

    /// Those that light and the width of a page change: words that cannot be told from their
    /// ground, and what scrolls out of reach of the keyboard.
    static List<?> faultsOfLooks(Page page, String within) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(LOOKS, within);
    }
}
